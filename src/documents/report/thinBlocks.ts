import type { Block } from '../../sheets';
import { isEstimated } from '../../vocabulary';
import type { ReportContext } from './reportContext';
import { isTotal } from './reportTable';

/** From this part of the groups on, a crossing is too fine to be read. */
const MANY_THIN = 0.25;

/** The warning that groups have become thin, where many of them have too few women or men. */
export function thinBlocks({ rows, percentFrom, words }: ReportContext): readonly Block[] {
  const groups = rows.filter((row) => !isTotal(row));
  const thin = groups.filter(({ comparison }) =>
    [comparison.women.n, comparison.men.n].some((n) => !isEstimated(n) || n < percentFrom),
  );
  if (groups.length === 0 || thin.length < MANY_THIN * groups.length) return [];
  const { formats, tables } = words;
  return [
    {
      kind: 'paragraph',
      id: 'thin',
      tone: 'warning',
      lines: [
        tables.thin(formats.count(thin.length), formats.count(groups.length), formats.count(percentFrom)),
      ],
    },
  ];
}
