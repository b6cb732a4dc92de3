import { followUpDocument } from '../../src/documents';
import { openWorkbook, saveWorkbook, type SheetModel, type WorkbookModel } from '../../src/emulator';
import { assessGoal } from '../../src/plan';
import { planTexts } from '../../src/text';
import { isEstimated } from '../../src/vocabulary';
import { cellAddress } from '../../src/vocabulary';
import { writeFollowUp } from '../../src/workflow/followingUp';
import { PAGE } from '../documents/followUp/support/followedUnits';
import { answersOf, manyGoals, unitOfMany } from '../documents/followUp/support/manyGoals';
import { typeIn, withAnswers, writeSheets } from '../documents/followUp/support/writtenSheets';
import { convertWithLibreOffice } from '../support/libreOffice';
import { plannedWorkspace } from '../workflow/followUp/support/plannedWorkspace';

const TOLERANCE = 1e-9;

async function recalculated(workbook: WorkbookModel): Promise<WorkbookModel> {
  return openWorkbook(await convertWithLibreOffice(await saveWorkbook(workbook), 'xlsx'));
}

/** What stands to the right of a label, each time that it stands in the first column. */
function besideEach({ cells }: SheetModel, label: string): readonly unknown[] {
  const rows = Array.from({ length: cells.usedRange()?.rowCount ?? 0 }, (_, row) => row);
  return rows.filter((row) => cells.valueAt(row, 0) === label).map((row) => cells.valueAt(row, 1));
}

function roundedWay(way: unknown): unknown {
  return typeof way === 'number' ? Math.round(way * 1e6) / 1e6 + 0 : 'none';
}

test('LibreOffice judges every goal as the plan does', async () => {
  const told = manyGoals();
  const spec = withAnswers(followUpDocument(unitOfMany(told), PAGE), answersOf(told));
  const excel = await writeSheets([spec], ['contents:workbook', 'goal:manga']);
  const sheet = (await recalculated(excel.workbook)).sheetByName(spec.name);
  if (sheet === undefined) throw new Error('the sheet is there');
  const words = planTexts('sv').choices.assessments;
  const assessments = besideEach(sheet, 'Bedömning enligt talen');
  const levellings = besideEach(sheet, 'Utjämning nedåt');
  const ways = besideEach(sheet, 'Del av vägen, procent');
  const shown = told.map(({ goal }, index) => ({
    id: goal.id,
    assessment: assessments[index],
    levelledDown: String(levellings[index]).startsWith('⚠'),
    way: roundedWay(ways[index]),
  }));
  const judged = told.map(({ goal, followUp }) => {
    const { computed, levelledDown, shareOfWay } = assessGoal(goal, followUp, PAGE.rules);
    const way = shareOfWay === undefined || !isEstimated(shareOfWay) ? 'none' : 100 * shareOfWay;
    return { id: goal.id, assessment: words[computed], levelledDown, way: roundedWay(way) };
  });
  expect(shown).toEqual(judged);
});

function differsFrom(ours: unknown, theirs: unknown): boolean {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return ours !== theirs;
  return Math.abs(ours - theirs) > TOLERANCE * Math.max(1, Math.abs(ours));
}

function differences(ours: WorkbookModel, theirs: WorkbookModel): readonly string[] {
  return ours.sheets.flatMap((sheet) =>
    [...sheet.cells.formulas()].flatMap(({ row, column }) => {
      const other = theirs.sheetByName(sheet.name)?.cells;
      const [own, their] = [sheet.cells.valueAt(row, column), other?.valueAt(row, column)];
      const isError = [sheet.cells, other].some((cells) => cells?.kindAt(row, column) === 'error');
      const where = `${sheet.name}!${cellAddress(row, column)}`;
      return isError || differsFrom(own ?? '', their ?? '')
        ? [`${where}: ${String(own)} / ${String(their)}`]
        : [];
    }),
  );
}

test('every formula of a followed-up plan is calculated to the value that we stored, and to no error', async () => {
  const { workspace, excel } = await plannedWorkspace();
  await writeFollowUp(workspace);
  await typeIn(excel, 'followUp:sn', {
    outcomeWomen: 29.1,
    outcomeMen: 31.7,
    outcomeDate: 46266,
    fulfilment: 'Bra.',
  });
  await typeIn(excel, 'followUp:ks', {
    outcomeWomen: 26,
    outcomeMen: 33,
    assessmentOverride: 'Delvis',
    overrideReason: 'Mätt under sommaren.',
  });
  await typeIn(excel, 'followUp:hn', {
    outcomeWomen: '..',
    fulfilment: 'Bra.',
    proposedActions: 'Fortsätt.',
    submitted: 46300,
  });
  await writeFollowUp(workspace);
  await typeIn(excel, 'remedyPlan:ks', { cause: 'Delade turer', councilDate: 46500 });
  expect(differences(excel.workbook, await recalculated(excel.workbook))).toEqual([]);
});
