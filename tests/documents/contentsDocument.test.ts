import { contentsDocument, type ContentsEntry } from '../../src/documents';

const ENTRIES: readonly ContentsEntry[] = [
  { key: 'analysis:a', name: 'Analys 01', part: 'analyses', answers: 'Antal efter kön', date: '2026-03-01' },
  { key: 'plan:workbook', name: 'Plan', part: 'plan', answers: 'Vem gör vad', date: '2026-02-01' },
  { key: 'goals:1', name: 'Mål – SN', part: 'goals', answers: 'Nämndens mål', date: '2026-02-02' },
];

test('the list has a table for each part that has sheets, the plan before the analyses', () => {
  const tables = contentsDocument(ENTRIES, 'sv').blocks.filter((block) => block.kind === 'table');
  expect(tables.map(({ caption }) => caption)).toEqual(['Planen', 'Mål', 'Analyser']);
});

test('each line leads to its sheet and says what it answers and when it was computed', () => {
  const tables = contentsDocument(ENTRIES, 'sv').blocks.filter((block) => block.kind === 'table');
  expect(tables[0]?.rows).toEqual([
    { kind: 'body', cells: ['Plan', 'Vem gör vad', '2026-02-01'], link: 'plan:workbook' },
  ]);
});
