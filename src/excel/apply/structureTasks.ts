import type { SheetKey, WriteOp } from '../../sheets';
import { CHART_PREFIX, OWN_NAMES } from '../../sheets';
import { KEY_NAME, KEY_PROPERTY, keyFormula } from '../sheetKey';
import type { Insertion } from './makeRoom';
import { makeRoom } from './makeRoom';
import type { Op } from './ops';
import { opsOf } from './ops';
import { protectedKeys } from './lockedSheet';
import { rangeAt } from './rangeAt';
import type { SheetPlaces } from './sheetPlaces';
import type { TargetSheets } from './targetSheets';
import { targetOf } from './targetSheets';
import type { Task, Writing } from './task';
import { SMALL_TASK_BYTES } from './task';
import type { WorkbookFacts } from './workbookFacts';

/** What has to be known to make the sheets ready. */
export interface StructureFacts extends Pick<WorkbookFacts, 'styles'> {
  readonly targets: TargetSheets;
  readonly places: SheetPlaces;
}

/** What makes the sheets ready: unprotected, there, ours, empty of what we wrote last time; and the styles. */
export function structureTasks(
  ops: readonly WriteOp[],
  { targets, styles, places }: StructureFacts,
): readonly Task[] {
  return [
    ...unprotecting(ops, targets),
    ...opsOf(ops, 'defineStyle')
      .filter(({ style }) => !styles.has(style.name))
      .map(defining),
    ...opsOf(ops, 'ensureSheet').map((op) => ensuring(op, targets)),
    ...opsOf(ops, 'addTable').flatMap((op) => releasing(op, targets)),
    ...opsOf(ops, 'clearOwned').map((op) => clearing(op, { targets, places })),
    ...forgetting(ops, targets),
  ];
}

/** Comes first: a sheet that does not let itself be unprotected stops everything before anything is changed. */
function unprotecting(ops: readonly WriteOp[], targets: TargetSheets): readonly Task[] {
  return protectedKeys(ops, targets).map((key) =>
    small(key, ({ sheet }) => {
      sheet(key).protection.unprotect();
    }),
  );
}

function ensuring(op: Op<'ensureSheet'>, targets: TargetSheets): Task {
  const { name, existing } = targetOf(targets, op.sheet);
  return small(op.sheet, ({ context, targets: known, sheet }) => {
    if (existing !== undefined && existing.name !== name) sheet(op.sheet).name = name;
    if (existing === undefined) {
      const added = context.workbook.worksheets.add(targetOf(known, op.sheet).name);
      if (op.position === 'first') added.position = 0;
      if (!op.visible) added.visibility = 'Hidden';
    }
    if (existing === undefined || !existing.hasKeyProperty) {
      sheet(op.sheet).customProperties.add(KEY_PROPERTY, op.sheet);
    }
    if (existing?.names.includes(KEY_NAME) !== true) {
      sheet(op.sheet).names.add(KEY_NAME, keyFormula(op.sheet)).visible = false;
    }
    sheet(op.sheet).showGridlines = op.showGridlines;
    if (op.tabColour !== undefined) sheet(op.sheet).tabColor = op.tabColour;
  });
}

/** A table that we made last time becomes plain cells, so that it can be made anew where it stands now. */
function releasing({ sheet: key, name }: Op<'addTable'>, targets: TargetSheets): readonly Task[] {
  if (targetOf(targets, key).existing?.tables.includes(name) !== true) return [];
  return [
    small(key, ({ sheet }) => {
      sheet(key).tables.getItem(name).convertToRange();
    }),
  ];
}

function clearing(
  { sheet: key, area }: Op<'clearOwned'>,
  { targets, places }: Pick<StructureFacts, 'targets' | 'places'>,
): Task {
  const existing = targetOf(targets, key).existing;
  const place = places.get(key) ?? {};
  return small(key, ({ sheet }) => {
    if (existing === undefined) return;
    const worksheet = sheet(key);
    for (const name of existing.charts) {
      if (name.startsWith(CHART_PREFIX)) worksheet.charts.getItem(name).delete();
    }
    if (place.owned !== undefined) emptied(rangeAt(worksheet, place.owned));
    for (const insertion of makeRoom(area, place)) insert(worksheet, insertion);
    emptied(rangeAt(worksheet, area));
  });
}

/** A name of ours that is not given again would lead to cells that are something else now. */
function forgetting(ops: readonly WriteOp[], targets: TargetSheets): readonly Task[] {
  const given = new Set(
    opsOf(ops, 'writeInput', 'defineName').map(({ sheet, name }) => JSON.stringify([sheet, name])),
  );
  return opsOf(ops, 'clearOwned').flatMap(({ sheet: key }) =>
    (targetOf(targets, key).existing?.names ?? [])

      .filter(
        (name) => name !== KEY_NAME && name.startsWith(OWN_NAMES) && !given.has(JSON.stringify([key, name])),
      )
      .map((name) =>
        small(key, ({ sheet }) => {
          sheet(key).names.getItem(name).delete();
        }),
      ),
  );
}

function insert(worksheet: Excel.Worksheet, { lines, at, count }: Insertion): void {
  if (lines === 'rows') worksheet.getRangeByIndexes(at, 0, count, 1).getEntireRow().insert('Down');
  else worksheet.getRangeByIndexes(0, at, 1, count).getEntireColumn().insert('Right');
}

function emptied(range: Excel.Range): void {
  range.conditionalFormats.clearAll();
  range.dataValidation.clear();
  range.clear('All');
  range.format.protection.locked = true;
  range.format.useStandardHeight = true;
}

function defining({ style }: Op<'defineStyle'>): Task {
  return small('', ({ context }) => {
    context.workbook.styles.add(style.name);
    const made = context.workbook.styles.getItem(style.name);
    made.includeNumber = false;
    made.includeProtection = false;
    made.includeBorder = false;
    if (style.bold !== undefined) made.font.bold = style.bold;
    if (style.italic !== undefined) made.font.italic = style.italic;
    if (style.fontSize !== undefined) made.font.size = style.fontSize;
    if (style.fontColour !== undefined) made.font.color = style.fontColour;
    if (style.fill !== undefined) made.fill.color = style.fill;
    if (style.wrap !== undefined) made.wrapText = style.wrap;
    if (style.indent !== undefined) made.indentLevel = style.indent;
    if (style.horizontal !== undefined) made.horizontalAlignment = HORIZONTAL[style.horizontal];
    if (style.vertical !== undefined) made.verticalAlignment = VERTICAL[style.vertical];
  });
}

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right', general: 'General' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

function small(sheet: SheetKey, run: (writing: Writing) => void): Task {
  return { sheet, bytes: SMALL_TASK_BYTES * 3, run };
}
