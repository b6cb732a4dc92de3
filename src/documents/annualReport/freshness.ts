import type { Block, CellReference, SpecCell } from '../../sheets';
import type { AnnualReportWords } from '../../text';
import type { AnnualReport, ReportPart } from './annualReport';
import { hoursAt } from './sickHoursTable';

/** Tells, by formulas, whether the texts below the tables still agree with what is filled in. */

/** Numbers that are added up with a weight each, so that a swap is noticed too. */
interface Weighed {
  readonly cell: CellReference;
  readonly value: number | undefined;
}

function staffCells({ staff }: AnnualReport): readonly Weighed[] {
  return staff.lines.flatMap(({ women, men }, row) => [
    { cell: { block: 'staff', row, column: 'women' }, value: women },
    { cell: { block: 'staff', row, column: 'men' }, value: men },
  ]);
}

function sickCells({ sickLeave: [, before, now] }: AnnualReport): readonly Weighed[] {
  const groups = ['women', 'men'] as const;
  return [before, now].flatMap(({ hours }) =>
    groups.flatMap((group) =>
      (['sick', 'ordinary'] as const).map((what) => ({
        cell: hoursAt(what, hours.year, group),
        value: hours.groups[group][what],
      })),
    ),
  );
}

function resourceCells({ resources }: AnnualReport): readonly Weighed[] {
  return resources.lines.flatMap(({ cost, keyWomen, keyMen }, row) => [
    { cell: { block: 'resources', row, column: 'cost' }, value: cost },
    { cell: { block: 'resources', row, column: 'keyWomen' }, value: keyWomen },
    { cell: { block: 'resources', row, column: 'keyMen' }, value: keyMen },
  ]);
}

/** Excel takes no more than 255 arguments, and a formula no more than 8192 characters. */
const MOST_CELLS = 100;

function check(cells: readonly Weighed[], words: AnnualReportWords): SpecCell {
  const some = cells.slice(0, MOST_CELLS);
  const sum = some.reduce((total, { value = 0 }, index) => total + (index + 1) * value, 0);
  const parts = some.flatMap(({ cell }, index) => [
    `${index === 0 ? '' : '+'}${String(index + 1)}*N(`,
    cell,
    ')',
  ]);
  return {
    formula: [
      'IF(ABS(',
      ...parts,
      `-${String(sum)})<0.0001,"${words.notes.textIsNew}","${words.notes.textIsOld}")`,
    ],
  };
}

/** Makes a line for each table with a text of numbers that are filled in on the sheet; nothing before there is one. */
export function freshnessBlock(report: AnnualReport, words: AnnualReportWords): readonly Block[] {
  const parts: readonly (readonly [ReportPart, readonly Weighed[]])[] = [
    ['staff', staffCells(report)],
    ['sickLeave', sickCells(report)],
    ['resources', resourceCells(report)],
  ];
  const filled = parts.filter(([, cells]) => cells.some(({ value }) => value !== undefined));
  if (filled.length === 0) return [];
  return [
    {
      kind: 'keyValues',
      id: 'freshness',
      caption: words.notes.textCaption,
      entries: filled.map(([part, cells]) => ({
        label: words.about[part],
        value: check(cells, words),
        highlights: [
          { text: words.notes.textIsOld, tone: 'attention' },
          { text: words.notes.textIsNew, tone: 'good' },
        ],
      })),
    },
  ];
}
