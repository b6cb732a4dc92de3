import type { Unzipped } from 'fflate';
import { strFromU8, unzipSync } from 'fflate';
import type { FormSheet } from '../../vocabulary';
import { JambladError } from '../../vocabulary';
import { formPlaces } from '../forms/formPlaces';
import { formSheet } from '../forms/formSheet';
import type { ExcelPort } from '../port';
import { KEY_NAME, keyInFormula } from '../sheetKey';
import { STATE_NAMESPACE, stateText } from '../state/stateXml';
import type { SharedParts } from './fileCells';
import { readCells, readSharedParts } from './fileCells';
import { scanElements, unescaped } from './xmlScan';

/** What a workbook that somebody has sent back is asked for. */
export type FilledWorkbookPort = Pick<ExcelPort, 'readForms' | 'readState'>;

/** The first bytes of a file that Office has locked with a password, and of a zip. */
const LOCKED = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
const WORKBOOK = 'xl/workbook.xml';

/**
 * Opens a filled-in workbook as a file, without Excel: our forms and what is remembered in it, and nothing else of it.
 * Everything is read in memory. Names of functions in formulas stand as in the file.
 * @param file as it is called; only to be told
 * @throws JambladError `notAnXlsx`, `fileTruncated`, `fileEncrypted`
 */
export function openFilledWorkbook(bytes: Uint8Array, file: string): FilledWorkbookPort {
  const parts = unzipped(bytes, file);
  const workbook = textOf(parts, WORKBOOK);
  if (workbook === '') throw new JambladError('notAnXlsx', { file });
  return {
    readState: () => Promise.resolve(stateIn(parts)),
    readForms: () => Promise.resolve(formsIn(parts, workbook)),
  };
}

function unzipped(bytes: Uint8Array, file: string): Unzipped {
  if (LOCKED.every((byte, index) => bytes[index] === byte)) throw new JambladError('fileEncrypted', { file });
  if (!ZIP.every((byte, index) => bytes[index] === byte)) throw new JambladError('notAnXlsx', { file });
  try {
    return unzipSync(bytes, {
      filter: ({ name }) =>
        /^(?:xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/|xl\/worksheets\/|customXml\/)/.test(name),
    });
  } catch (cause) {
    throw new JambladError('fileTruncated', { file }, { cause });
  }
}

function textOf(parts: Unzipped, name: string): string {
  const part = parts[name];
  return part === undefined ? '' : strFromU8(part);
}

function stateIn(parts: Unzipped): string {
  const part = Object.keys(parts)
    .filter((name) => /^customXml\/item\d+\.xml$/.test(name))
    .map((name) => textOf(parts, name))
    .find((xml) => xml.includes(STATE_NAMESPACE));
  return part === undefined ? '' : stateText(part);
}

function formsIn(parts: Unzipped, workbook: string): readonly FormSheet[] {
  const shared = readSharedParts(textOf(parts, 'xl/sharedStrings.xml'), textOf(parts, 'xl/styles.xml'));
  const targets = new Map(
    scanElements(textOf(parts, 'xl/_rels/workbook.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  );
  const names = namesBySheet(workbook);
  return scanElements(workbook, 'sheet').flatMap(({ attributes }, index) => {
    const own = names.get(index) ?? [];
    const key = keyInFormula(own.find(({ name }) => name === KEY_NAME)?.formula);
    if (key === undefined) return [];
    const relation = Object.entries(attributes).find(([name]) => /:id$/.test(name))?.[1] ?? '';
    const form = { key, name: attributes['name'] ?? '', ...formPlaces(own) };
    return [formSheet(form, sheetCells(parts, targets.get(relation) ?? '', shared))];
  });
}

function sheetCells(parts: Unzipped, target: string, shared: SharedParts): ReturnType<typeof readCells> {
  const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  return readCells(textOf(parts, path), shared);
}

interface DefinedName {
  readonly name: string;
  readonly formula: string;
}

/** The names of each sheet, by its place among the tabs. */
function namesBySheet(workbook: string): ReadonlyMap<number, readonly DefinedName[]> {
  const names = new Map<number, DefinedName[]>();
  for (const { attributes, inner } of scanElements(workbook, 'definedName')) {
    const { localSheetId, name = '' } = attributes;
    if (localSheetId === undefined) continue;
    const place = Number(localSheetId);
    names.set(place, [...(names.get(place) ?? []), { name, formula: `=${unescaped(inner)}` }]);
  }
  return names;
}
