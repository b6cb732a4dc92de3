import type { Direction } from '../../vocabulary';
import type { Assessment } from '../followUp/assessment';
import type { GoalType } from '../goals/goal';
import type { GoalMeasure } from '../goals/indicator';
import type { Level } from '../level';

/**
 * Understands the words that people choose from and that stand for something. They come from `text/plan`; `plan`
 * takes one set a language, since a workbook can have been filled in with either.
 */
export interface ChoiceWords {
  readonly levels: Readonly<Record<Level, string>>;
  readonly directions: Readonly<Record<Direction, string>>;
  readonly measures: Readonly<Record<GoalMeasure, string>>;
  readonly goalTypes: Readonly<Record<GoalType, string>>;
  readonly assessments: Readonly<Record<Assessment, string>>;
  readonly yes: string;
  readonly no: string;
}
