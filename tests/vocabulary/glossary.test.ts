import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCES = path.resolve(__dirname, '../../src');
const GLOSSARY = readFileSync(path.join(SOURCES, 'vocabulary/GLOSSARY.md'), 'utf8');

const COLUMNS = [
  'Swedish term',
  'English identifier',
  'Definition',
  'Source',
  'Do not confuse with',
] as const;

const HEADING = '| Swedish term';

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.startsWith('|') && !line.startsWith('| ---'));
}

function tableRows(text: string): readonly (readonly string[])[] {
  return linesOf(text)
    .filter((line) => !line.startsWith(HEADING))
    .map(cellsOf);
}

function identifiersOf(text: string): readonly string[] {
  return tableRows(text).flatMap((cells) =>
    [...(cells[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, identifier]) => identifier ?? ''),
  );
}

const code = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(path.join(SOURCES, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''))
  .join('\n');

/** True where the code exports something of that name, or has it as a field or a literal. */
function isInCode(identifier: string): boolean {
  if (identifier.startsWith("'")) return code.includes(identifier);
  return [
    new RegExp(`export (?:const|function|type|interface|class) ${identifier}\\b`),
    new RegExp(`\\b${identifier}\\??:`),
    new RegExp(`'${identifier}'`),
  ].some((pattern) => pattern.test(code));
}

test('every row of the glossary has a term, an identifier, a definition and room for the rest', () => {
  const rows = tableRows(GLOSSARY);
  expect(rows.length).toBeGreaterThan(40);
  expect(rows.filter((cells) => cells.length !== COLUMNS.length)).toEqual([]);
  expect(rows.filter((cells) => cells.slice(0, 3).some((cell) => cell === ''))).toEqual([]);
});

test('every table of the glossary has the same columns', () => {
  const headings = linesOf(GLOSSARY).filter((line) => line.startsWith(HEADING));
  expect(headings).toHaveLength(3);
  for (const heading of headings) expect(cellsOf(heading)).toEqual(COLUMNS);
});

test('every identifier of the glossary is in the code', () => {
  expect(identifiersOf(GLOSSARY).length).toBeGreaterThan(90);
  expect(identifiersOf(GLOSSARY).filter((identifier) => !isInCode(identifier))).toEqual([]);
});

test('no identifier stands for two terms within a table', () => {
  for (const section of GLOSSARY.split('\n## ').slice(1)) {
    const identifiers = identifiersOf(section);
    expect(identifiers.filter((name, index) => identifiers.indexOf(name) !== index)).toEqual([]);
  }
});

test('an identifier that nobody has written is found out', () => {
  expect(isInCode('womenSharePercentual')).toBe(false);
});
