import { capitalised, CELL_FORMATS, SYMBOLS } from '../../text';
import type { Estimate } from '../../vocabulary';
import { isEstimated, isNotEstimable } from '../../vocabulary';
import { BAND_PARTS } from '../cube/bandNumbers';
import { CUBE_BLOCKS } from '../cube/cubeDocument';
import type { ReportContext } from './reportContext';
import type { ReportCell } from './reportNumber';
import type { ReportTable } from './reportTable';

/** Makes the table of the four quarters by value: how many of each sex, and women's share; nothing where there are none. */
export function bandTable(context: ReportContext): ReportTable | undefined {
  const { analysis, words, rows } = context;
  const { quartileBands: bands } = analysis.across;
  const [first] = rows;
  if (bands === undefined || isNotEstimable(bands) || first === undefined) return undefined;
  const { tables, sexes, documents } = words;
  const cellOf = (estimate: Estimate, row: number, column: (typeof BAND_PARTS)[number]): ReportCell => {
    if (!isEstimated(estimate)) {
      return { cell: SYMBOLS[estimate.notEstimable], reason: estimate.notEstimable };
    }
    const reference = { sheet: first.cube, block: CUBE_BLOCKS.bands, row, column };
    return { cell: { formula: column === 'womenShare' ? ['100*', reference] : [reference] } };
  };
  const lines = bands.map((band, row) => BAND_PARTS.map((part) => cellOf(band[part], row, part)));
  const count = (part: 'women' | 'men' | 'total') => ({
    key: part,
    header: documents.columns.count(capitalised(sexes[part])),
    numberFormat: CELL_FORMATS.count,
    width: 14,
  });
  return {
    block: {
      kind: 'table',
      id: 'bands',
      caption: tables.bands.caption(context.subject),
      columns: [
        { key: 'label', header: tables.bands.band, width: 34 },
        count('women'),
        count('men'),
        count('total'),
        {
          key: 'womenShare',
          header: tables.bands.womenShare(sexes.women),
          numberFormat: CELL_FORMATS.percent,
          width: 14,
        },
      ],
      rows: lines.map((cells, row) => ({
        kind: 'body',
        cells: [tables.bands.names[row] ?? '', ...cells.map(({ cell }) => cell)],
      })),
    },
    reasons: [...new Set(lines.flatMap((cells) => cells.flatMap(({ reason }) => reason ?? [])))],
  };
}
