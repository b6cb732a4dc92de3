import { CELL_FORMATS } from '../../text';
import { acrossCells, acrossFormat, acrossUnit } from './acrossCells';
import type { ReportContext } from './reportContext';
import type { ReportTable } from './reportTable';

/** Makes the table of further measures over all groups: segregation, pooled odds ratio, explained part, trend. */
export function acrossTable(context: ReportContext): ReportTable | undefined {
  const cells = acrossCells(context).filter(({ table }) => table === 'more');
  if (cells.length === 0) return undefined;
  const { captions, columns } = context.words.documents;
  return {
    block: {
      kind: 'table',
      id: 'across',
      caption: captions.overGroups,
      columns: [
        { key: 'measure', header: columns.measure, width: 34 },
        { key: 'unit', header: columns.unit, width: 14 },
        { key: 'value', header: columns.value, numberFormat: CELL_FORMATS.general, width: 14 },
      ],
      rows: cells.map(({ label, unit, shown }) => ({
        kind: 'body',
        cells: [label, acrossUnit(context, unit), shown.cell],
        numberFormats: { value: acrossFormat(context, unit) },
      })),
    },
    reasons: [...new Set(cells.flatMap(({ shown }) => shown.reason ?? []))],
  };
}
