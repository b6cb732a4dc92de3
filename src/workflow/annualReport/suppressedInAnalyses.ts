import type { AnalysisPair } from '../../compute';
import { analysisDocument, SHEET_KEYS } from '../../documents';
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
    return hiddenIn(shown, analysisDocument(full, sheet)).map(({ block, row, column }) => ({
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

/** Cells with two dots where the whole answer has something else. */
function hiddenIn(shown: SheetSpec, whole: SheetSpec): readonly Place[] {
  return shown.blocks.flatMap((block) => {
    const other = whole.blocks.find(({ id }) => id === block.id);
    if (block.kind !== 'table' || other?.kind !== 'table') return [];
    return block.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, at) => {
        const column = block.columns[at]?.key;
        const isHidden = cell === SYMBOLS.suppressed && other.rows[row]?.cells[at] !== SYMBOLS.suppressed;
        return isHidden && column !== undefined ? [{ block, row, column }] : [];
      }),
    );
  });
}

function reasonOf(
  { published, hidden }: AnalysisPair,
  { row, column }: Pick<Place, 'row' | 'column'>,
): SuppressedCell['reason'] {
  const counted = COUNTED.exec(column)?.[1];
  const group = JSON.stringify(published.groups[row]?.key ?? {});
  const found = hidden.find((other) => other.cell === counted && JSON.stringify(other.group) === group);
  return found?.reason ?? 'derived';
}
