import { sheetsOfYears } from '../intake';
import type { Finding } from '../vocabulary';
import type { SourceReading } from './workspace';

/** Says which of the sheets that were read look like one table, a sheet a year, and could be read together. */
export function findAlikeSheets(readings: readonly SourceReading[]): readonly Finding[] {
  return sheetsOfYears(readings.map(({ sheet }) => sheet)).flatMap((sheets) => {
    const shapes = sheets.map((name) => shapeOf(readings.find(({ sheet }) => sheet === name)));
    const [first, ...others] = shapes;
    if (first === undefined || others.some((shape) => shape !== first)) return [];
    const where = { sheet: sheets[0] ?? '', cells: '' };
    return [{ code: 'sheetsAlike', severity: 'info', where, count: sheets.length, data: { sheets } }];
  });
}

/** The layout of the first table and how its sexes are told; nothing where there is no table. */
function shapeOf(reading: SourceReading | undefined): string | undefined {
  const [table] = reading?.tables ?? [];
  if (table === undefined) return undefined;
  const tells = table.columns.find(({ role }) => role === 'sex' || role === 'personalIdentityNumber');
  return `${table.layout} ${tells?.role ?? ''}`;
}
