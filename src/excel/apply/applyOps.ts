import type { WriteOp } from '../../sheets';
import { JambladError } from '../../vocabulary';
import type { WrittenSheet } from '../port';
import type { ExcelNamespace } from '../runInExcel';
import { runWaitingForEdits } from '../runInExcel';
import { alternativeTextTasks, chartTasks, loadShapes } from './chartTasks';
import { formatTasks } from './formatTasks';
import type { KeptInputs } from './keptInputs';
import { askInputs, inputsIn } from './keptInputs';
import { nameLockedSheet, protectedKeys } from './lockedSheet';
import { opsOf } from './ops';
import { protectionTasks } from './protectionTasks';
import { removalTasks } from './removalTasks';
import { removeAdded } from './removeAdded';
import { restoreInputs } from './restoreInputs';
import { ruleTasks } from './ruleTasks';
import type { SheetPlaces } from './sheetPlaces';
import { askPlaces, placesIn } from './sheetPlaces';
import { structureTasks } from './structureTasks';
import type { TargetSheets } from './targetSheets';
import { targetOf, targetSheets } from './targetSheets';
import type { Task, Writing } from './task';
import { runTasks, SMALL_TASK_BYTES } from './task';
import { valueTasks } from './valueTasks';
import { readWorkbookFacts } from './workbookFacts';

/**
 * Carries out WriteOps in phases, each over all sheets: look, keep what is typed, structure, values and formats,
 * rules and charts, protection. At most 6 + ceil(bytes / 2.5 MB) requests, the client's own request to let go of
 * what it held counted in. What can be refused for a reason that is known beforehand (values that cannot be written, a
 * protected workbook) is refused before anything is written. Somebody who begins to type in a cell is waited for. When
 * Excel refuses something later, the sheets that were added are taken away again; where sheets that were there before
 * have been emptied by then, all is written once more, and where that fails too, what people had typed is put back.
 * @throws JambladError `workbookProtected`, `sheetLocked`, `cellNotWritable`, `tooMuchForExcel`, `leftUnfinished` …
 */
export async function applyOps(
  excel: ExcelNamespace,
  ops: readonly WriteOp[],
): Promise<readonly WrittenSheet[]> {
  const progress: Progress = { kept: new Map(), emptied: [] };
  try {
    return await writeOnce(excel, ops, progress);
  } catch (error) {
    if (progress.emptied.length === 0) throw error;
    return await writeAgain(excel, ops, { progress, error });
  }
}

/** How far a write has come. */
interface Progress {
  /** What people had typed before anything was written. */
  kept: KeptInputs;
  /** The names of sheets that were there and are not what they were any more. */
  emptied: readonly string[];
}

function writeOnce(
  excel: ExcelNamespace,
  ops: readonly WriteOp[],
  progress: Progress,
): Promise<readonly WrittenSheet[]> {
  return runWaitingForEdits(excel, {}, async (context) => {
    const styleNames = opsOf(ops, 'defineStyle').map(({ style }) => style.name);
    const facts = await readWorkbookFacts(context, styleNames);
    const targets = targetSheets(ops, facts);
    const { kept: found, places } = await readStanding(context, ops, targets);
    // What was typed before the first attempt counts: its cells may be empty by now.
    const kept: KeptInputs = new Map([...found, ...progress.kept]);
    progress.kept = kept;
    const values = valueTasks(ops, { targets, kept });
    const writing = writingIn(context, targets);
    const { styles } = facts;
    try {
      progress.emptied = emptiedBy(ops, targets);
      await makeReady(writing, ops, structureTasks(ops, { targets, styles, places }));
      await runTasks(writing, [...values, ...formatTasks(ops)]);
      const shapes = await runRulesAndCharts(writing, ops);
      await runTasks(writing, [
        ...alternativeTextTasks(ops, shapes),
        ...protectionTasks(ops),
        ...removalTasks(ops, facts),
      ]);
    } catch (error) {
      // A sheet that does not let itself be unlocked stops everything before anything is changed.
      if (error instanceof JambladError && error.code === 'sheetLocked') progress.emptied = [];
      await removeAdded(context, targets);
      throw error;
    }
    return opsOf(ops, 'ensureSheet').map(({ sheet }) => ({
      key: sheet,
      name: targetOf(targets, sheet).name,
    }));
  });
}

/** The names of the sheets that are emptied to be written again. */
function emptiedBy(ops: readonly WriteOp[], targets: TargetSheets): readonly string[] {
  return opsOf(ops, 'clearOwned').flatMap(({ sheet }) => {
    const { existing } = targetOf(targets, sheet);
    return existing === undefined ? [] : [existing.name];
  });
}

/** Writes everything once more after it was refused midway; what Excel said first is what counts where it fails. */
async function writeAgain(
  excel: ExcelNamespace,
  ops: readonly WriteOp[],
  { progress, error }: { readonly progress: Progress; readonly error: unknown },
): Promise<readonly WrittenSheet[]> {
  const { kept, emptied: sheets } = progress;
  try {
    return await writeOnce(excel, ops, { kept, emptied: [] });
  } catch (second) {
    if (!(second instanceof JambladError)) throw second;
    await restoreInputs(excel, kept);
    throw new JambladError('leftUnfinished', { sheets }, { cause: error });
  }
}

/** Learns in one request what people have typed and where things stand; none where there is nothing of ours yet. */
async function readStanding(
  context: Excel.RequestContext,
  ops: readonly WriteOp[],
  targets: TargetSheets,
): Promise<{ readonly kept: KeptInputs; readonly places: SheetPlaces }> {
  const inputs = askInputs(context, ops, targets);
  const places = askPlaces(context, ops, targets);
  if (inputs.length + places.length > 0) await context.sync();
  return { kept: inputsIn(inputs), places: placesIn(places) };
}

async function makeReady(writing: Writing, ops: readonly WriteOp[], tasks: readonly Task[]): Promise<void> {
  try {
    await runTasks(writing, tasks);
  } catch (error) {
    throw await nameLockedSheet(error, writing, protectedKeys(ops, writing.targets));
  }
}

async function runRulesAndCharts(
  writing: Writing,
  ops: readonly WriteOp[],
): Promise<ReturnType<typeof loadShapes>> {
  const shapes: [string, Excel.ShapeCollection][] = [];
  const look: Task = {
    sheet: '',
    bytes: SMALL_TASK_BYTES,
    run: () => {
      shapes.push(...loadShapes(ops, writing));
    },
  };
  const charts = chartTasks(ops);
  await runTasks(writing, [...ruleTasks(ops), ...charts, ...(charts.length > 0 ? [look] : [])]);
  return new Map(shapes);
}

function writingIn(context: Excel.RequestContext, targets: Writing['targets']): Writing {
  const sheets = new Map<string, Excel.Worksheet>();
  return {
    context,
    targets,
    sheet: (key) => {
      const { name, existing } = targetOf(targets, key);
      // By its id, because it may be about to take another name.
      const known = sheets.get(key) ?? context.workbook.worksheets.getItem(existing?.id ?? name);
      sheets.set(key, known);
      return known;
    },
  };
}
