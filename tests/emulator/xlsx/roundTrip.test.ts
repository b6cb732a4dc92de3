import type { SheetModel, WorkbookModel } from '../../../src/emulator/model';
import { readXlsx, writeXlsx } from '../../../src/emulator/xlsx';
import { exampleWorkbook, range } from './exampleWorkbook';

const without = <T extends object>(things: readonly T[], ...names: readonly (keyof T)[]) =>
  things.map((thing) =>
    Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name as keyof T))),
  );

/** Once written and read is a file of ours; twice is a user's file that came back. */
describe.each([
  ['written and read', 1],
  ['written and read twice', 2],
])('a workbook %s', (_, times) => {
  const before = exampleWorkbook();
  let after: WorkbookModel;

  beforeAll(async () => {
    after = before;
    for (let time = 0; time < times; time += 1) after = await readXlsx(await writeXlsx(after));
  });

  const pairs = (): [SheetModel, SheetModel][] =>
    before.sheets.map((sheet, index) => [sheet, after.sheets[index]!]);
  const pair = (index: number) => pairs()[index]!;

  it('has its sheets in order, as visible as they were, and the same selection', () => {
    const told = ({ sheets }: WorkbookModel) => sheets.map(({ name, visibility }) => [name, visibility]);
    expect(told(after)).toEqual(told(before));
    expect(after.activeSheet?.name).toBe('Rapport');
    expect(after.selection.range).toEqual(range('B2:C3'));
  });

  it('has its values, formulas and results', () => {
    for (const [was, is] of pairs()) {
      const used = was.usedRange('values')!;
      expect(is.cells.readFormulas(used)).toEqual(was.cells.readFormulas(used));
      expect(is.cells.readValues(used)).toEqual(was.cells.readValues(used));
      expect(is.cells.readKinds(used)).toEqual(was.cells.readKinds(used));
    }
    expect(pair(1)[1].cells.formulaAt(2, 0)?.arrayRange).toEqual(range('A3:A5'));
    expect(pair(1)[1].cells.valueAt(1, 0)).toBe('Norr, Söder, Väster "A" <b>');
  });

  it('has its formats, those of whole rows and columns too', () => {
    const [was, is] = pair(0);
    for (const address of ['A1', 'B2', 'D4', 'C4', 'A2', 'F100', 'H12']) {
      const { row, column } = range(address);
      expect(is.formats.styleAt(row, column)).toEqual({
        ...was.formats.styleAt(row, column),
        fileFormat: expect.any(Number) as number,
      });
    }
  });

  it('has its widths, heights, hidden lines, groups, panes and tab colours', () => {
    const [was, is] = pair(0);
    expect([...is.columnWidths].filter(([column]) => column !== 5)).toEqual([...was.columnWidths]);
    for (const name of ['rowHeights', 'hiddenColumns', 'hiddenRows', 'rowOutlineLevels'] as const) {
      expect(is[name]).toEqual(was[name]);
    }
    for (const name of ['freezePanes', 'tabColor', 'showGridlines', 'merges'] as const) {
      expect(is[name]).toEqual(was[name]);
    }
    expect(pair(1)[1].merges).toEqual(pair(1)[0].merges);
  });

  it('has its tables, names and lists', () => {
    expect(pair(0)[1].tables).toEqual(pair(0)[0].tables);
    expect([...after.names]).toEqual([...before.names]);
    expect([...pair(1)[1].names]).toEqual([...pair(1)[0].names]);
  });

  it('has its validations, with prompts and alerts', () => {
    expect(pair(1)[1].validations).toEqual(pair(1)[0].validations);
  });

  it('has its conditional formats', () => {
    expect(without(pair(1)[1].conditionalFormats, 'id')).toEqual(
      without(pair(1)[0].conditionalFormats, 'id'),
    );
  });

  it('has its links, notes and comments', () => {
    expect(pair(1)[1].hyperlinks).toEqual(pair(1)[0].hyperlinks);
    expect(pair(1)[1].notes).toEqual(pair(1)[0].notes);
    expect(pair(1)[1].comments).toEqual(pair(1)[0].comments);
  });

  it('is protected as it was', () => {
    expect(pair(1)[1].protection).toEqual(pair(1)[0].protection);
    expect(after.protection.structure).toBe(true);
  });

  it('prints as it did', () => {
    const [was, is] = pair(1);
    expect(is.pageLayout).toEqual(was.pageLayout);
  });

  it('has its charts where they were, with colours, titles and alternative texts', () => {
    const [was, is] = pair(1);
    const round = (value: number) => Math.round(value * 100) / 100;
    const placed = ({ charts }: SheetModel) =>
      charts.map(({ left, top, width, height }) => [left, top, width, height].map(round));
    expect(placed(is)).toEqual(placed(was));
    expect(without(is.charts, 'id', 'left', 'top', 'width', 'height')).toEqual(
      without(was.charts, 'id', 'left', 'top', 'width', 'height'),
    );
  });

  it('has its custom XML parts, custom properties and document properties', () => {
    expect([...after.customXmlParts]).toEqual([...before.customXmlParts]);
    expect([...pair(0)[1].customProperties]).toEqual([...pair(0)[0].customProperties]);
    expect([...after.customProperties]).toEqual([...before.customProperties]);
    expect(after.properties).toEqual(before.properties);
  });
});

describe('a workbook that was read and then changed', () => {
  it('is written with the changes', async () => {
    const workbook = await readXlsx(await writeXlsx(exampleWorkbook()));
    const [data, report] = workbook.sheets;
    data!.cells.write(1, 1, 0.5);
    data!.tables[0]!.name = 'tblNy';
    data!.formats.apply(range('A2'), { font: { bold: true } });
    report!.charts[0]!.title = 'Ny rubrik';
    report!.hyperlinks.splice(0, 1);
    report!.notes[0]!.content = 'Ny anteckning';
    report!.customProperties.set('jamblad.key', 'analysis:1');
    workbook.customXmlParts.clear();
    workbook.renameSheet(data!, 'Kub');
    workbook.addSheet('Ny').cells.write(0, 0, 'Ny text');
    const again = await readXlsx(await writeXlsx(workbook));
    const [kub, rapport, , ny] = again.sheets;
    expect(again.sheets.map(({ name }) => name)).toEqual(['Kub', 'Rapport', 'Listor', 'Ny']);
    expect(kub!.cells.valueAt(1, 1)).toBe(0.5);
    expect(kub!.tables[0]!.name).toBe('tblNy');
    expect(kub!.formats.styleAt(1, 0).font.bold).toBe(true);
    expect(rapport!.cells.formulaAt(0, 0)?.text).toBe('=Kub!D2*2');
    expect(rapport!.charts[0]).toMatchObject({ title: 'Ny rubrik', altTextTitle: 'Diagram' });
    expect(rapport!.charts[0]!.series[0]!.values).toBe('Kub!$B$2:$B$4');
    expect(rapport!.hyperlinks.map(({ address }) => address)).toEqual(['https://example.org/?a=1&b=2']);
    expect(rapport!.notes[0]!.content).toBe('Ny anteckning');
    expect(rapport!.comments).toHaveLength(1);
    expect(rapport!.customProperties.get('jamblad.key')).toBe('analysis:1');
    expect(again.customXmlParts.size).toBe(0);
    expect(ny!.cells.valueAt(0, 0)).toBe('Ny text');
  });

  it('loses a deleted sheet with all that hung on it', async () => {
    const workbook = await readXlsx(await writeXlsx(exampleWorkbook()));
    workbook.deleteSheet(workbook.sheetByName('Rapport')!);
    const again = await readXlsx(await writeXlsx(workbook));
    expect(again.sheets.map(({ name }) => name)).toEqual(['Underlag & mått', 'Listor']);
    expect(again.sheets[0]!.tables).toHaveLength(1);
  });
});
