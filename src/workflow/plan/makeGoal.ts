import { sheetKeyOf } from '../../plan';
import type { SheetKey } from '../../sheets';
import type { FormSheet } from '../../vocabulary';
import type { Workspace } from '../workspace';
import { mergedForms } from './mergedForms';
import { readPlan } from './openPlan';
import { originals } from './originals';
import type { WrittenPlan } from './renewPlan';
import { renewPlan } from './renewPlan';
import { answerKey } from './withAnswers';

/** Which analysis becomes a goal, and of whom. */
export interface GoalWish {
  /** The title of an analysis in the workbook. */
  readonly analysis: string;
  /** The id of the unit. */
  readonly unit: string;
}

/** A goal that has been begun, and where it stands. */
export interface MadeGoal extends WrittenPlan {
  readonly sheet: SheetKey;
  /** From 1 on the template. */
  readonly ordinal: number;
}

/**
 * Makes a goal of an analysis (*Gör till mål*): the first block of the unit's template that nobody has begun gets it as
 * its evidence, with the baseline and its day filled in.
 * @throws JambladError `planMissing` where the workbook has no plan
 */
export async function makeGoal(workspace: Workspace, { analysis, unit }: GoalWish): Promise<MadeGoal> {
  const { workbook, remembered, forms } = await readPlan(workspace);
  const sheet = sheetKeyOf('goal', unit);
  const ordinal = firstOpenBlock(originals(forms).get(sheet));
  const cell = { kind: 'text', value: analysis } as const;
  const answer = { key: sheet, field: 'evidence', ordinal, cell, file: '' };
  const written = await renewPlan(workspace, {
    workbook,
    remembered,
    forms: mergedForms(forms, { answers: [answer], tables: [] }),
    settings: {},
    collected: {
      answers: new Map([[sheet, new Map([[answerKey(answer), analysis]])]]),
      kept: [],
    },
  });
  return { ...written, sheet, ordinal };
}

function firstOpenBlock(sheet: FormSheet | undefined): number {
  const inputs = (sheet?.inputs ?? []).filter(({ field }) => field !== 'comment');
  const begun = new Set(
    inputs.filter(({ locked, cell }) => !locked && cell.kind !== 'empty').map(({ ordinal }) => ordinal),
  );
  const blocks = [...new Set(inputs.map(({ ordinal }) => ordinal))].sort((one, other) => one - other);
  return blocks.find((ordinal) => !begun.has(ordinal)) ?? (blocks.at(-1) ?? 0) + 1;
}
