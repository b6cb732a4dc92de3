import type { WriteOp } from '../../sheets';
import type { WrittenSheet } from '../port';
import type { ExcelNamespace } from '../runInExcel';
import { runInExcel } from '../runInExcel';
import { alternativeTextTasks, chartTasks, loadShapes } from './chartTasks';
import { formatTasks } from './formatTasks';
import type { KeptInputs } from './keptInputs';
import { askInputs, inputsIn } from './keptInputs';
import { nameLockedSheet, protectedKeys } from './lockedSheet';
import { opsOf } from './ops';
import { protectionTasks } from './protectionTasks';
import { removalTasks } from './removalTasks';
import { removeAdded } from './removeAdded';
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
 * what it held counted in. What can be refused for a reason that is known
 * beforehand (values that cannot be written, a protected workbook) is refused before anything is written; when Excel
 * refuses something later, the sheets that were added are taken away again.
 * @throws JambladError `workbookProtected`, `sheetLocked`, `cellNotWritable`, `cellBeingEdited`, `tooMuchForExcel` …
 */
export async function applyOps(
  excel: ExcelNamespace,
  ops: readonly WriteOp[],
): Promise<readonly WrittenSheet[]> {
  return runInExcel(excel, {}, async (context) => {
    const styleNames = opsOf(ops, 'defineStyle').map(({ style }) => style.name);
    const facts = await readWorkbookFacts(context, styleNames);
    const targets = targetSheets(ops, facts);
    const { kept, places } = await readStanding(context, ops, targets);
    const values = valueTasks(ops, { targets, kept });
    const writing = writingIn(context, targets);
    const { styles } = facts;
    try {
      await makeReady(writing, ops, structureTasks(ops, { targets, styles, places }));
      await runTasks(writing, [...values, ...formatTasks(ops)]);
      const shapes = await runRulesAndCharts(writing, ops);
      await runTasks(writing, [
        ...alternativeTextTasks(ops, shapes),
        ...protectionTasks(ops),
        ...removalTasks(ops, facts),
      ]);
    } catch (error) {
      await removeAdded(context, targets);
      throw error;
    }
    return opsOf(ops, 'ensureSheet').map(({ sheet }) => ({
      key: sheet,
      name: targetOf(targets, sheet).name,
    }));
  });
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
