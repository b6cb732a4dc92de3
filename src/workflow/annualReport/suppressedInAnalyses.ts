import type { AnalysisPair } from '../../compute';
import { analysisDocument, LABEL_COLUMN, SHEET_KEYS } from '../../documents';
import type { SheetKey, SheetSpec, TableBlock } from '../../sheets';
import { addressOf } from '../../sheets';
import type { Language } from '../../text';
import { SYMBOLS } from '../../text';
import { analysisId } from '../sameAnalysis';
import type { WorkbookState } from '../workbookState';
import type { SuppressedCell } from './createAnnualReport';

/** What has to be known to tell which cells of analysis sheets are hidden. */
export interface AnalysisSheetFacts {
  readonly state: Pick<WorkbookState, 'analyses'>;
  readonly names: ReadonlyMap<SheetKey, string>;
  readonly language: Language;
}

/** Columns that hold counts of persons: `women.n`. Everything else is reckoned with them. */
const COUNTED = /^(women|men|other|unknown|total)\.(?:n|count)$/;

/** Lists the cells of the analysis sheets that are two dots because of small counts, and why. */
export function suppressedInAnalyses(
  pairs: readonly AnalysisPair[],
  facts: AnalysisSheetFacts,
): readonly SuppressedCell[] {
  return pairs.flatMap((pair) => {
    const { full, published } = pair;
    const saved = facts.state.analyses.find(({ id }) => id === analysisId(full.recipe));
    if (saved === undefined) return [];
    const sheet = { id: saved.id, number: saved.number, language: facts.language };
    const shown = analysisDocument(published, sheet);
    const name = facts.names.get(SHEET_KEYS.analysis(saved.id)) ?? shown.name;
    const whole = analysisDocument(full, sheet);
    return dotsIn(shown)
      .filter((place) => isOfSmallCount(place, { pair, whole }))
      .map(({ block, row, column }) => ({
        sheet: name,
        cell: addressOf(shown, { block: block.id, row, column }),
        reason: reasonOf(pair, { row, column }),
      }));
  });
}

interface Place {
  readonly block: TableBlock;
  readonly row: number;
  readonly column: string;
}

/** Cells of tables with two dots, whatever for. */
function dotsIn({ blocks }: SheetSpec): readonly Place[] {
  return blocks.flatMap((block) =>
    block.kind !== 'table'
      ? []
      : block.rows.flatMap(({ cells }, row) =>
          cells.flatMap((cell, at) => {
            const column = block.columns[at]?.key;
            return cell === SYMBOLS.suppressed && column !== undefined ? [{ block, row, column }] : [];
          }),
        ),
  );
}

/** True where the whole answer has something else, or where the row is of a group with hidden counts. */
function isOfSmallCount(
  { block, row, column }: Place,
  { pair, whole }: { readonly pair: AnalysisPair; readonly whole: SheetSpec },
): boolean {
  const isOfGroups = block.columns[0]?.key === LABEL_COLUMN;
  if (isOfGroups && hiddenOf(pair, row).length > 0) return true;
  const other = whole.blocks.find(({ id }) => id === block.id);
  if (other?.kind !== 'table') return false;
  const at = other.columns.findIndex(({ key }) => key === column);
  return other.rows[row]?.cells[at] !== SYMBOLS.suppressed;
}

/** The hidden cells of the group of a row; the row below the groups is the one of everybody. */
function hiddenOf({ published, hidden }: AnalysisPair, row: number): AnalysisPair['hidden'] {
  const group = JSON.stringify(published.groups[row]?.key ?? {});
  return hidden.filter((other) => JSON.stringify(other.group) === group);
}

function reasonOf(
  pair: AnalysisPair,
  { row, column }: Pick<Place, 'row' | 'column'>,
): SuppressedCell['reason'] {
  const counted = COUNTED.exec(column)?.[1];
  return hiddenOf(pair, row).find(({ cell }) => cell === counted)?.reason ?? 'derived';
}
