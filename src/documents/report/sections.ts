import type { Block } from '../../sheets';
import { acrossTable } from './acrossTable';
import { bandTable } from './bandTable';
import { gapTable } from './gapTable';
import { kitagawaTable } from './kitagawaTable';
import { mainTable } from './mainTable';
import { notesBelow, notesOnGaps, notesOnLimits, notesOnMain } from './notes';
import { moreTable, overallTable } from './overallTable';
import { partsChart } from './charts/partsChart';
import { trendChart } from './charts/trendChart';
import type { ReportContext } from './reportContext';
import { isByPeriodOnly } from './reportContext';
import type { ReportTable } from './reportTable';
import { reversalTable } from './reversalTable';
import { simpsonBlocks } from './simpsonBlocks';
import { spreadTables } from './spreadTable';
import { standardisedTable } from './standardisedTable';
import {
  bandText,
  gapText,
  kitagawaText,
  mainText,
  moreText,
  overallText,
  spreadText,
  standardisedText,
  trendText,
} from './tableTexts';
import { trendNotes } from './trendNotes';
import { trendTable } from './trendTable';

/** A table with what is said of it in words, what is to be known of it, and what else belongs to it. */
export interface Section {
  readonly table: ReportTable;
  readonly text: readonly string[];
  readonly notes: readonly string[];
  readonly after?: readonly Block[];
}

function section(table: ReportTable | undefined, said: () => Omit<Section, 'table'>): readonly Section[] {
  return table === undefined ? [] : [{ table, ...said() }];
}

/** Gives the tables of an analysis in the order in which they are read. */
export function sectionsOf(context: ReportContext): readonly Section[] {
  const { analysis, words } = context;
  const { tables } = words;
  const hasGaps = analysis.groups.length > 0 && analysis.recipe.measure.kind !== 'count';
  return [
    ...section(mainTable(context), () => ({ text: mainText(context), notes: notesOnMain(context) })),
    ...section(hasGaps ? gapTable(context) : undefined, () => ({
      text: gapText(context),
      notes: notesOnGaps(context),
    })),
    ...section(trendTable(context), () => ({
      text: trendText(context),
      notes: trendNotes(context),
      after:
        context.periods.length > 1 && !isByPeriodOnly(context)
          ? [trendChart(context, 'trendChart').chart]
          : [],
    })),
    ...section(standardisedTable(context), () => ({
      text: standardisedText(context),
      notes: [tables.standardised.note, ...notesOnGaps(context)],
      after: simpsonBlocks(context, 'standardised'),
    })),
    ...section(kitagawaTable(context), () => ({
      text: kitagawaText(context),
      notes: [tables.kitagawa.note, ...notesOnGaps(context)],
      after: partsChart(context),
    })),
    ...spreadTables(context).flatMap((table) =>
      section(table, () => ({ text: spreadText(context), notes: notesOnLimits(context) })),
    ),
    ...section(overallTable(context), () => ({ text: overallText(context), notes: notesOnGaps(context) })),
    ...section(bandTable(context), () => ({ text: bandText(context), notes: [tables.bands.note] })),
    ...section(moreTable(context), () => ({ text: [], notes: notesOnGaps(context) })),
    ...section(acrossTable(context), () => ({ text: moreText(context), notes: notesOnGaps(context) })),
    ...section(reversalTable(context), () => ({ text: [], notes: [tables.reversals.note] })),
  ];
}

/** Gives the blocks of a table: numbered, its words directly below, then its notes. */
export function blocksOf(
  context: ReportContext,
  { table, text, notes, after }: Section,
  number: number,
): readonly Block[] {
  const { formats, tables } = context.words;
  const { id, caption } = table.block;
  return [
    { ...table.block, caption: tables.numbered(formats.count(number), caption) },
    ...(text.length === 0
      ? []
      : [{ kind: 'paragraph', id: `${id}Text`, tone: 'body', lines: [text.join(' ')] } as const]),
    {
      kind: 'paragraph',
      id: `${id}Notes`,
      tone: 'note',
      lines: [...notes, ...notesBelow(context, table.reasons)],
    },
    ...(after ?? []),
  ];
}
