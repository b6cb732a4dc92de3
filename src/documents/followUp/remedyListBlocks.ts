import type { Block } from '../../sheets';
import { amountFormat, followUpTexts, planTexts } from '../../text';
import { assessmentHighlights } from './assessmentHighlights';
import { shownFrom } from './belowBlocks';
import type { FollowUpPage } from './followUpFacts';
import { DAY_FORMAT, goalContext, valueFormat } from './goalContext';
import { assessmentCell, goalInput, resultCell } from './goalPlaces';
import { placeOf } from './goalsOfUnits';
import type { RemedyPlanFacts } from './remedyPlanDocument';
import { remedyHighlights, remedyPlanKey, remedyStatus } from './remedyPlanDocument';

const WIDTHS = { committee: 30, text: 50, word: 18, long: 28, number: 13 };
const FIRST = 1;
const LINES = 3;

/** Gives the list for the council: every remedy plan in a row, in formulas on the sheets where causes and actions are written. */
export function remedyListBlocks(plans: readonly RemedyPlanFacts[], page: FollowUpPage): readonly Block[] {
  const words = followUpTexts(page.language);
  const { list } = words.remedy;
  const { columns } = list;
  if (plans.length === 0) return [{ kind: 'paragraph', id: 'remedies', tone: 'body', lines: [list.none] }];
  const number = { numberFormat: amountFormat(1, 'signed'), width: WIDTHS.number };
  const date = { numberFormat: DAY_FORMAT, width: WIDTHS.number };
  return [
    {
      kind: 'table',
      id: 'remedies',
      caption: list.caption,
      columns: [
        { key: 'committee', header: columns.committee, width: WIDTHS.committee },
        { key: 'goal', header: columns.text, width: WIDTHS.text },
        {
          key: 'assessment',
          header: columns.assessment,
          width: WIDTHS.word,
          highlights: assessmentHighlights(planTexts(page.language).choices.assessments),
        },
        {
          key: 'status',
          header: columns.status,
          width: WIDTHS.long,
          highlights: remedyHighlights(words),
        },
        { key: 'outcome', header: columns.outcome, ...number },
        { key: 'newDate', header: columns.newDate, ...date },
        { key: 'councilDate', header: columns.councilDate, ...date },
        { key: 'paragraph', header: columns.paragraph, width: WIDTHS.number },
        { key: 'responsible', header: columns.responsible, width: WIDTHS.long },
      ],
      rows: plans.flatMap(({ committee, goals }) =>
        goals.map((of) => {
          const place = { sheet: remedyPlanKey(committee), ordinal: of.followed.goal.ordinal };
          const written = (field: string) => shownFrom(goalInput(place, field));
          return {
            kind: 'body',
            link: remedyPlanKey(committee),
            lines: LINES,
            cells: [
              committee.unit.name,
              words.below.goalText(of.followed.goal.id, of.followed.goal.text),
              shownFrom(assessmentCell(placeOf(of))),
              { formula: remedyStatus(place, placeOf(of), page) },
              shownFrom(resultCell(placeOf(of), 'outcomeGap')),
              written('newDate'),
              written('councilDate'),
              written('councilParagraph'),
              written('remedyResponsible'),
            ],
            numberFormats: { outcome: valueFormat(goalContext(of.followed, page), FIRST, 'signed') },
          } as const;
        }),
      ),
    },
    { kind: 'paragraph', id: 'remediesNotes', tone: 'note', lines: [words.legend, words.source] },
  ];
}
