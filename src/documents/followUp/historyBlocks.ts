import type { Block } from '../../sheets';
import { NOT_TOLD } from './reckonTarget';
import type { GoalContext } from './goalContext';
import { valueFormat } from './goalContext';
import { blockIds } from './goalPlaces';
import { WIDTHS } from './widths';

/** Gives how a goal went in the years that it was carried over from, oldest first; nothing for one of this year. */
export function historyBlocks(context: GoalContext): readonly Block[] {
  const { followed, words, planWords, page } = context;
  const { history, goal } = followed;
  if (history.length === 0) return [];
  const id = blockIds(goal.ordinal).history;
  const missing = yearsBetween(
    history.map(({ year }) => year),
    page.year,
  );
  const numberFormat = valueFormat(context, 1);
  const { history: labels } = words;
  return [
    {
      kind: 'table',
      id,
      caption: labels.caption,
      columns: [
        { key: 'year', header: labels.year, width: WIDTHS.label },
        { key: 'assessment', header: labels.assessment, width: WIDTHS.value },
        { key: 'women', header: labels.women, numberFormat, width: WIDTHS.note },
        { key: 'men', header: labels.men, numberFormat, width: WIDTHS.number },
        {
          key: 'gap',
          header: labels.gap,
          numberFormat: valueFormat(context, 1, 'signed'),
          width: WIDTHS.number,
        },
      ],
      rows: history.map(({ year, women, men, assessment }) => ({
        kind: 'body',
        cells: [
          String(year),
          planWords.choices.assessments[assessment],
          women ?? NOT_TOLD,
          men ?? NOT_TOLD,
          women === undefined || men === undefined ? NOT_TOLD : women - men,
        ],
      })),
    },
    ...(missing.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            id: `${id}Missing`,
            tone: 'note',
            lines: [labels.missingYears(context.formats.list(missing.map(String)))],
          } as const,
        ]),
  ];
}

/** Gives the years from the first on that nothing is known of, up to the year of the plan. */
export function yearsBetween(known: readonly number[], last: number): readonly number[] {
  const first = Math.min(last, ...known);
  const years = Array.from({ length: last - first }, (_, after) => first + after);
  return years.filter((year) => !known.includes(year));
}
