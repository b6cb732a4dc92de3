import { COUNCIL_WORDS, foldText, foldWord, ORGANISATION_HEADINGS } from '../../intake';
import type { FormTable } from '../../vocabulary';
import type { ChoiceWords } from '../forms/choiceWords';
import type { UnitLevel } from '../level';
import { UNIT_LEVELS } from '../level';
import type { PlanFinding } from '../planFinding';
import type { Organisation } from './organisation';
import type { OrganisationRow } from './organisationRow';
import { readLevel } from './readLevel';
import { readOrganisationRows } from './readOrganisationRows';
import { resolveRows } from './resolveRows';
import type { WantedUnit } from './wantedUnit';

/** What came of a list that somebody pasted: the units, and what could not be understood. */
export interface ReadOrganisation {
  readonly units: readonly WantedUnit[];
  readonly findings: readonly PlanFinding[];
}

/** A line of a list: how deep its units stand, each with the line's number. */
interface ListLine {
  /** From the committee down; empty texts are those of the line before. */
  readonly names: readonly string[];
  readonly line: number;
}

const PATH = /\s*(?:\/|>|→|\\)\s*/;
const BULLET = /^(?:[-–•*·]|\d+(?:\.\d+)*[.)]?)\s+/;

/**
 * Reads an organisation from a list pasted anyhow: a table with headings for level, name and what it stands under; a
 * column each for committee, department and unit; paths (`Nämnden / Förvaltningen / Enheten`); or lines that are set
 * in, numbered or with bullets. Cells of a row are parted by tabs. A first line that names the whole municipality is
 * left out. What cannot be understood is told by its line.
 * @param organisation as it is remembered; a line that cannot be understood leaves the unit as it was
 */
export function readOrganisationList(
  text: string,
  organisation: Organisation,
  words: readonly ChoiceWords[] = [],
): ReadOrganisation {
  const findings: PlanFinding[] = [];
  const lines = text.split(/\r?\n/);
  const header = lines.findIndex((line) => line.trim() !== '');
  const cells = (lines[header] ?? '').split('\t').map(foldText);
  const context = { sheet: '', organisation, findings };
  if (isTableHeading(cells)) {
    const rows = readOrganisationRows(tableOf(lines, header), { sheet: '', words, findings });
    return { units: resolveRows(rows, context), findings };
  }
  const isColumns = cells.length > 1 && cells.every((cell) => readLevel(cell, words) !== undefined);
  const listed = isColumns ? columnLines(lines.slice(header + 1), header + 2) : indentedLines(lines);
  const rows = rowsOf(withoutMunicipality(listed), findings);
  if (rows.length === 0) {
    const where = { sheet: '', cells: '' };
    findings.push({ code: 'organisationNotUnderstood', severity: 'warning', where, data: {} });
  }
  return { units: resolveRows(rows, context), findings };
}

function isTableHeading(cells: readonly string[]): boolean {
  const known = (column: keyof typeof ORGANISATION_HEADINGS): boolean =>
    cells.some((cell) => ORGANISATION_HEADINGS[column].has(foldWord(cell)));
  return known('name') && (known('parent') || known('level'));
}

function tableOf(lines: readonly string[], header: number): FormTable {
  const split = (line: string): readonly string[] => line.split('\t').map((cell) => cell.trim());
  return {
    id: 'organisation',
    headerRow: header + 1,
    firstColumn: 'A',
    headers: split(lines[header] ?? ''),
    rows: lines.slice(header + 1).flatMap((line, index) => {
      const cells = split(line).map((value) => ({ kind: value === '' ? 'empty' : 'text', value }) as const);
      return line.trim() === '' ? [] : [{ row: header + 2 + index, cells }];
    }),
  };
}

function columnLines(lines: readonly string[], firstLine: number): readonly ListLine[] {
  return lines.flatMap((line, index) => {
    const names = line.split('\t').map(foldText);
    return names.every((name) => name === '') ? [] : [{ names, line: firstLine + index }];
  });
}

/** Lines whose depth is told by a path, by tabs, by spaces or by a number such as 1.2.3. */
function indentedLines(lines: readonly string[]): readonly ListLine[] {
  const told = lines.flatMap((line, index) => (line.trim() === '' ? [] : [{ text: line, line: index + 1 }]));
  const widths = [...new Set(told.map(({ text }) => widthOf(text)))].sort((first, second) => first - second);
  return told.map(({ text, line }) => {
    const path = foldText(text.trim().replace(BULLET, '')).split(PATH);
    if (path.length > 1) return { names: path, line };
    const depth = widths.indexOf(widthOf(text));
    return { names: [...Array<string>(depth).fill(''), path[0] ?? ''], line };
  });
}

const TAB_WIDTH = 4;

/** How far in a line begins; a number such as 1.2 is as far in as it has parts. */
function widthOf(text: string): number {
  const numbered = /^\s*(\d+(?:\.\d+)+)[.)]?\s/.exec(text);
  if (numbered !== null) return (numbered[1] ?? '').split('.').length;
  if (/^\s*\d+[.)]\s/.test(text)) return 1;
  return (/^\s*/.exec(text)?.[0] ?? '').replaceAll('\t', ' '.repeat(TAB_WIDTH)).length;
}

/** A first line such as Kommunfullmäktige, under which all others stand, is no unit. */
function withoutMunicipality(lines: readonly ListLine[]): readonly ListLine[] {
  const [first, ...others] = lines;
  const isAlone = first !== undefined && COUNCIL_WORDS.has(foldWord(first.names[0] ?? ''));
  if (!isAlone) return lines;
  const areBelow =
    others.length > 0 && others.every(({ names }) => names[0] === '' || names[0] === first.names[0]);
  return areBelow ? others.map(({ names, line }) => ({ names: names.slice(1), line })) : others;
}

function rowsOf(lines: readonly ListLine[], findings: PlanFinding[]): readonly OrganisationRow[] {
  const rows: OrganisationRow[] = [];
  let path: readonly string[] = [];
  for (const { names, line } of lines) {
    const lastNamed = names.reduce((last, name, depth) => (name === '' ? last : depth), -1);
    path = names.slice(0, lastNamed + 1).map((name, depth) => name || (path[depth] ?? ''));
    const cells = String(line);
    if (path.length > UNIT_LEVELS.length || path.includes('')) {
      const [unit = '', parent = ''] = [path.at(-1), path.at(-2)];
      const where = { sheet: '', cells };
      findings.push({ code: 'unitLevelSkipped', severity: 'warning', where, data: { unit, parent } });
      path = path.slice(0, UNIT_LEVELS.length);
      continue;
    }
    path.forEach((name, depth) => addRow(rows, { path: path.slice(0, depth + 1), name, cells }));
  }
  return rows;
}

function addRow(
  rows: OrganisationRow[],
  { path, name, cells }: { readonly path: readonly string[]; readonly name: string; readonly cells: string },
): void {
  const level: UnitLevel = UNIT_LEVELS[path.length - 1] ?? 'unit';
  const parent = path.slice(0, -1).join(' / ');
  const isThere = rows.some((row) => {
    return (
      row.level === level &&
      foldWord(row.name) === foldWord(name) &&
      foldWord(row.parent) === foldWord(parent)
    );
  });
  if (!isThere) rows.push({ cells, name, level, parent });
}
