import type { Comparison } from '../../analysis';
import type { Block } from '../../sheets';
import { capitalised } from '../../text';
import { isNotEstimable } from '../../vocabulary';
import type { CubePart } from '../cube/cubeNumbers';
import { CUBE_PARTS } from '../cube/cubeNumbers';
import type { ReportContext } from './reportContext';

/** A longer list is no preview; the whole of it stands in the cube. */
const MOST_GROUPS = 50;
const DEFAULT_THRESHOLD = 5;

/** Whose counts of a comparison are not shown. */
function hiddenParts(comparison: Comparison): readonly CubePart[] {
  return CUBE_PARTS.filter((part) => {
    const cell = comparison[part];
    return [cell?.n, cell?.count].some(
      (number) => isNotEstimable(number) && number.notEstimable === 'suppressed',
    );
  });
}

/**
 * The preview of what is protected and why. It says why in general only: which of the counts are small stands in the
 * cube, because telling it here would narrow them.
 */
export function hiddenBlocks(context: ReportContext, cube: string): readonly Block[] {
  const { analysis, rows, words } = context;
  const hidden = rows
    .map((row) => ({ row, parts: hiddenParts(row.comparison) }))
    .filter(({ parts }) => parts.length > 0);
  if (hidden.length === 0) return [];
  const { formats, sexes, tables } = words;
  const count = hidden.reduce((sum, { parts }) => sum + parts.length, 0);
  const threshold = analysis.recipe.smallCounts?.threshold ?? DEFAULT_THRESHOLD;
  const shown = hidden.slice(0, MOST_GROUPS);
  return [
    {
      kind: 'table',
      id: 'hidden',
      caption: tables.hidden.caption,
      columns: [
        { key: 'group', header: tables.hidden.group, width: 34 },
        { key: 'cells', header: tables.hidden.cells, width: 16 },
      ],
      rows: shown.map(({ row, parts }) => ({
        kind: 'body',
        cells: [row.label, parts.map((part) => capitalised(sexes[part])).join(', ')],
      })),
    },
    {
      kind: 'paragraph',
      id: 'hiddenNotes',
      tone: 'note',
      lines: [
        tables.hidden.text(formats.count(count), formats.count(threshold)),
        tables.hidden.where(cube),
        ...(hidden.length > MOST_GROUPS
          ? [tables.hidden.more(formats.count(MOST_GROUPS), formats.count(hidden.length))]
          : []),
      ],
    },
  ];
}
