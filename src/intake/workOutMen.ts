import type { NumberColumn } from '../table';
import type { Finding } from '../vocabulary';
import { columnOfTable, makeFinding } from './findingPlace';
import { wordsOf } from './foldText';
import { MEN_FOR_WOMEN, WOMEN_WORDS } from './lexicon';
import type { TableFacts } from './readOneTable';
import type { ReadColumn } from './readTable';

/**
 * Understands tables that count everybody and "of which women": men are what remains.
 */

/** A column of men that is not on the sheet. */
export interface WorkedOutColumn {
  readonly column: ReadColumn;
  readonly values: NumberColumn;
  readonly finding: Finding;
}

/** Works out men for every group of columns that has women and a total but no men. */
export function workOutMen(facts: TableFacts): readonly WorkedOutColumn[] {
  if (facts.layout !== 'wide') return [];
  return facts.wide.flatMap((wide, index) => {
    if (wide.sex !== 'women' || wide.derived || hasMen(facts, index)) return [];
    const total = totalOf(facts, index);
    return total === undefined ? [] : remainder(facts, index, total);
  });
}

function hasMen(facts: TableFacts, women: number): boolean {
  return facts.groups.some((group) => group.women === women && group.men !== undefined);
}

/** The total of the same measure. */
function totalOf(facts: TableFacts, women: number): number | undefined {
  return facts.groups.find((group) => group.women === women)?.total;
}

function remainder(facts: TableFacts, women: number, total: number): readonly WorkedOutColumn[] {
  const [part, whole] = [facts.values[women], facts.values[total]];
  const [womenColumn, totalColumn] = [facts.columns[women], facts.columns[total]];
  if (part?.kind !== 'number' || whole?.kind !== 'number') return [];
  if (womenColumn === undefined || totalColumn === undefined) return [];
  const values = whole.values.map((value, row) => value - (part.values[row] ?? NaN));
  const header = freeHeader(facts, menHeader(womenColumn.profile.header));
  const period = facts.wide[women]?.period;
  const place = { sheet: facts.cells.grid.sheet, cells: columnOfTable(facts.frame, totalColumn.profile) };
  return [
    {
      column: {
        column: '',
        header,
        role: 'value',
        type: womenColumn.type,
        sex: 'men',
        reason: { role: 'workedOut', type: 'workedOut' },
        ...(period === undefined ? {} : { period }),
      },
      values: { kind: 'number', values },
      finding: makeFinding({
        code: 'menWorkedOut',
        severity: 'warning',
        where: place,
        count: values.length,
        data: { women: womenColumn.profile.header, total: totalColumn.profile.header, men: header },
      }),
    },
  ];
}

/** The heading with the word for women replaced by the one for men. @example menHeader('därav kvinnor') // 'därav män' */
function menHeader(header: string): string {
  const word = wordsOf(header).find(
    (candidate) => WOMEN_WORDS.has(candidate) || MEN_FOR_WOMEN.has(candidate),
  );
  const men = word === undefined ? undefined : MEN_FOR_WOMEN.get(word);
  if (word === undefined || men === undefined) return `${header} (2)`;
  const start = header.toLowerCase().indexOf(word);
  return `${header.slice(0, start)}${men}${header.slice(start + word.length)}`;
}

function freeHeader(facts: TableFacts, wanted: string): string {
  const taken = new Set(facts.headings.headers.map((header) => header.toLowerCase()));
  let header = wanted;
  for (let number = 2; taken.has(header.toLowerCase()); number += 1) header = `${wanted} (${number})`;
  return header;
}
