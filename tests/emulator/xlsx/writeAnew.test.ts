import { strFromU8, unzipSync } from 'fflate';
import { createWorkbook, openWorkbook, saveWorkbook, saveWorkbookAnew } from '../../../src/emulator';

test('a workbook that is written anew knows nothing of its file, its author or what was printed', async () => {
  const made = createWorkbook();
  const [sheet] = made.sheets;
  if (sheet === undefined) throw new Error('a new workbook has a sheet');
  sheet.cells.writeBlock(0, 0, [['Kvar']]);
  sheet.pageLayout.printAreas = [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }];
  Object.assign(made.properties, { author: 'Förnamn Efternamn', company: 'Kommunen', lastAuthor: 'Någon' });
  made.customProperties.set('ärende', 'KS 2025:1');
  const opened = await openWorkbook(await saveWorkbook(made));
  expect(opened.properties.author).toBe('Förnamn Efternamn');
  opened.customProperties.clear();
  const parts = unzipSync(await saveWorkbookAnew(opened));
  const text = Object.values(parts)
    .map((bytes) => strFromU8(bytes))
    .join('\n');
  expect(text).toContain('Kvar');
  for (const word of ['Förnamn', 'Kommunen', 'Någon', 'KS 2025:1', 'Print_Area'])
    expect(text).not.toContain(word);
});
