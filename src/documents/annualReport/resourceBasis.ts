import type { CellReference, InputCell, SpecCell, TableBlock } from '../../sheets';
import type { AnnualReportWords } from '../../text';
import { amountFormat, CELL_FORMATS } from '../../text';
import type { AnnualReport } from './annualReport';
import { REPORT_FIELDS } from './reportFields';
import { WIDTHS } from './widths';

/** The id of the table with target groups and the ledger, beside the costs. */
const BASIS_TABLE = 'resourceBasis';

/** Less than half a thousand kronor is no difference. */
const TOLERANCE = 0.5;

/** Names the cell in which the size of a target group is filled in. */
export function targetAt(row: number, column: 'targetWomen' | 'targetMen'): CellReference {
  return { block: BASIS_TABLE, row, column };
}

const at = (row: number, column: string): CellReference => ({ block: BASIS_TABLE, row, column });
const cost = (row: number, column: string): CellReference => ({ block: 'resources', row, column });

function ledgerCells(row: number, words: AnnualReportWords): readonly SpecCell[] {
  const [table, ledger, difference] = [at(row, 'table'), at(row, 'ledger'), at(row, 'difference')];
  const { yes, no } = words.resources;
  return [
    { formula: ['IF(COUNT(', table, ',', ledger, ')=2,', table, '-', ledger, ',"")'] },
    {
      formula: [
        'IF(COUNT(',
        difference,
        `)=0,"",IF(ABS(`,
        difference,
        `)<${String(TOLERANCE)},"${yes}","${no}"))`,
      ],
    },
  ];
}

/** Makes the table of target groups and of the reconciliation with the ledger: a row a cost, and the sum. */
export function resourceBasis(
  { resources }: AnnualReport,
  rows: number,
  words: AnnualReportWords,
): TableBlock {
  const fields = REPORT_FIELDS.resources;
  const input = (field: string, row: number, value: number | undefined): InputCell => ({
    input: { field, ordinal: row + 1, initial: value ?? '' },
  });
  const number = (key: string, header: string, numberFormat: string): TableBlock['columns'][number] => ({
    key,
    header,
    numberFormat,
    width: WIDTHS.number,
    rule: { kind: 'decimal', from: 0, to: 1e9, open: true },
  });
  const sum = (column: string): SpecCell => {
    const range = [at(0, column), ':', at(rows - 1, column)];
    return { formula: ['IF(COUNT(', ...range, ')>0,SUM(', ...range, '),"")'] };
  };
  return {
    kind: 'table',
    id: BASIS_TABLE,
    caption: words.captions.reconciliation,
    columns: [
      { key: 'name', header: words.resources.name, width: WIDTHS.name },
      number('targetWomen', words.resources.targetWomen, CELL_FORMATS.count),
      number('targetMen', words.resources.targetMen, CELL_FORMATS.count),
      number('table', words.resources.inTable, amountFormat(0)),
      number('ledger', words.resources.ledger, amountFormat(0)),
      number('difference', words.resources.difference, amountFormat(0, 'signed')),
      {
        key: 'agrees',
        header: words.resources.agrees,
        width: WIDTHS.number,
        highlights: [
          { text: words.resources.no, tone: 'bad' },
          { text: words.resources.yes, tone: 'good' },
        ],
      },
    ],
    rows: [
      ...Array.from({ length: rows }, (_, row): TableBlock['rows'][number] => {
        const line = resources.lines[row];
        return {
          kind: 'body',
          cells: [
            { formula: ['IF(', cost(row, 'name'), '="","",', cost(row, 'name'), ')'] },
            input(fields.targetWomen, row, line?.targetWomen),
            input(fields.targetMen, row, line?.targetMen),
            { formula: ['IF(COUNT(', cost(row, 'cost'), ')=1,', cost(row, 'cost'), ',"")'] },
            input(fields.ledger, row, line?.ledger),
            ...ledgerCells(row, words),
          ],
        };
      }),
      {
        kind: 'total',
        cells: [
          words.resources.sum,
          '',
          '',
          { formula: [cost(rows, 'cost')] },
          sum('ledger'),
          ...ledgerCells(rows, words),
        ],
      },
    ],
  };
}
