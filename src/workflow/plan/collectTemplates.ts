import type { KeptAnswer } from '../../documents';
import type { ExcelPort } from '../../excel';
import type { CollectConflict, CollectedAnswers, CollectedFile, UnplacedAnswer } from '../../plan';
import { collectAnswers } from '../../plan';
import type { SheetKey, SpecCell, WriteOp } from '../../sheets';
import { planSheetTexts } from '../../text';
import type { FormSheet } from '../../vocabulary';
import { JambladError, parseArea } from '../../vocabulary';
import { readWorkbookState } from '../workbookState';
import type { Workspace } from '../workspace';
import { asWritten } from './formAnswers';
import { cellText, fieldText } from './keptAnswers';
import { mergedForms } from './mergedForms';
import { readPlan } from './openPlan';
import { originals } from './originals';
import { rememberedPlan } from './rememberedPlan';
import type { WrittenPlan } from './renewPlan';
import { renewPlan } from './renewPlan';
import { answerKey } from './withAnswers';

/** A workbook that a manager has sent back, opened. */
export interface FilledWorkbook {
  /** As it is called; only to be told. */
  readonly file: string;
  readonly port: Pick<ExcelPort, 'readForms' | 'readState'>;
}

/** What came of collecting. */
export interface CollectedTemplates extends WrittenPlan {
  /** How many answers and tables have been taken over. */
  readonly taken: number;
  readonly conflicts: readonly CollectConflict[];
}

/**
 * Brings the answers of many filled-in workbooks back into the plan of this one, field by field: what was there, or
 * came first, stays; an empty cell changes nothing; of two texts the other is shown on *Behållna svar*.
 * @throws JambladError `planMissing`, `fileWithoutPlan`, `templatesRefused` where a file is of another municipality or year
 */
export async function collectTemplates(
  workspace: Workspace,
  filled: readonly FilledWorkbook[],
): Promise<CollectedTemplates> {
  const { workbook, remembered, forms, state } = await readPlan(workspace);
  const files: CollectedFile[] = [];
  for (const one of filled) files.push(await readFilled(workspace, one));
  const collected = collectAnswers({ state, forms }, files);
  if (collected.refused.length > 0) {
    const { municipality, year } = state;
    throw new JambladError('templatesRefused', { files: collected.refused, municipality, year });
  }
  const written = await renewPlan(workspace, {
    workbook,
    remembered,
    forms: mergedForms(forms, collected),
    settings: {},
    collected: { answers: answersOf(collected), kept: shown(workspace, collected) },
  });
  await writeElsewhere(workspace, collected, { forms, written });
  const { answers, tables, conflicts, findings } = collected;
  return {
    ...written,
    taken: answers.length + tables.length,
    conflicts,
    findings: [...written.findings, ...findings],
  };
}

async function readFilled(workspace: Workspace, { file, port }: FilledWorkbook): Promise<CollectedFile> {
  const workbook = await readWorkbookState({ port });
  const forms = await port.readForms();
  const state = rememberedPlan(workbook, forms, workspace.language);
  if (state === undefined) throw new JambladError('fileWithoutPlan', { file });
  return { file, state, forms };
}

function answersOf({ answers }: CollectedAnswers): ReadonlyMap<SheetKey, ReadonlyMap<string, SpecCell>> {
  const bySheet = new Map<SheetKey, Map<string, SpecCell>>();
  for (const { key, field, ordinal, cell } of answers) {
    const own = bySheet.get(key) ?? new Map<string, SpecCell>();
    bySheet.set(key, own.set(answerKey({ field, ordinal }), asWritten(cell)));
  }
  return bySheet;
}

/** What is to be seen on *Behållna svar*: the other text of each conflict, and what has no place here. */
function shown(
  { language, today }: Workspace,
  { conflicts, unplaced }: CollectedAnswers,
): readonly KeptAnswer[] {
  const { reasons } = planSheetTexts(language).kept;
  const conflict = ({ field, path, ours, theirs, where }: CollectConflict): KeptAnswer => ({
    date: today,
    unit: path,
    ...placeIn(where),
    field: fieldText(field, 1, language),
    answer: theirs,
    current: ours,
    reason: reasons.conflict,
  });
  const leftOver = ({ file, sheet, address, field, cells }: UnplacedAnswer): KeptAnswer => ({
    date: today,
    unit: '',
    sheet: `${file}, ${sheet}`,
    cell: address,
    field: fieldText(field, 1, language),
    answer: cells
      .map(cellText)
      .filter((text) => text !== '')
      .join(' | '),
    current: '',
    reason: reasons.noPlace,
  });
  return [...conflicts.map(conflict), ...unplaced.map(leftOver)];
}

/** `norra.xlsx, Mål – Hemtjänst Norra!C7` in its parts. */
function placeIn(where: string): Pick<KeptAnswer, 'sheet' | 'cell'> {
  const mark = where.lastIndexOf('!');
  return { sheet: where.slice(0, mark), cell: where.slice(mark + 1) };
}

/** Answers on sheets that are not the plan's own, such as the follow-up, are written where they stand. */
async function writeElsewhere(
  { port }: Workspace,
  { answers }: CollectedAnswers,
  { forms, written }: { readonly forms: readonly FormSheet[]; readonly written: WrittenPlan },
): Promise<void> {
  const own = new Set(written.sheets.map(({ key }) => key));
  const sheets = originals(forms);
  const ops = answers.flatMap(({ key, field, ordinal, cell }): readonly WriteOp[] => {
    const input = sheets.get(key)?.inputs.find((other) => other.field === field && other.ordinal === ordinal);
    if (own.has(key) || input === undefined) return [];
    const { firstRow: row, firstColumn: column } = parseArea(input.address);
    const { value, formula } = cell;
    return [
      {
        kind: 'writeCells',
        sheet: key,
        row,
        column,
        cells: [[formula === undefined ? value : { formula }]],
      },
    ];
  });
  const keys = [...new Set(ops.flatMap((op) => ('sheet' in op ? [op.sheet] : [])))];
  if (ops.length === 0) return;
  await port.apply([...ops, ...keys.map((sheet): WriteOp => ({ kind: 'protectSheet', sheet }))]);
}
