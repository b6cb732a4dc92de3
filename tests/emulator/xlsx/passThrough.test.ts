import { readXlsx, writeXlsx } from '../../../src/emulator/xlsx';
import { range } from './exampleWorkbook';
import { packedFile, partsOf, relationships } from './packedFile';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const SPARKLINES =
  '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups/></ext></extLst>';
const PICTURE =
  '<xdr:oneCellAnchor><xdr:from><xdr:col>1</xdr:col></xdr:from><xdr:pic><a:blip r:embed="rId1"/></xdr:pic></xdr:oneCellAnchor>';
const RADAR =
  '<xdr:twoCellAnchor><xdr:graphicFrame><c:chart r:id="rId2"/></xdr:graphicFrame></xdr:twoCellAnchor>';
const RADAR_CHART =
  '<c:chartSpace><c:chart><c:plotArea><c:radarChart/></c:plotArea></c:chart></c:chartSpace>';
const TOP_TEN = '<cfRule type="top10" dxfId="0" priority="1" rank="3"/>';

/** A file with much that the model does not hold. */
function foreignFile(): Uint8Array {
  return packedFile(
    '<sheetPr codeName="Blad1"><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView workbookViewId="0" rightToLeft="1"/></sheetViews>' +
      '<sheetData><row r="1"><c r="A1" t="s" s="1"><v>1</v></c></row></sheetData><sheetCalcPr fullCalcOnLoad="1"/>' +
      `<phoneticPr fontId="1"/><conditionalFormatting sqref="A1">${TOP_TEN}</conditionalFormatting>` +
      '<pageSetup paperSize="9" r:id="rId5"/><ignoredErrors><ignoredError sqref="A1"/></ignoredErrors>' +
      `<drawing r:id="rId3"/>${SPARKLINES}`,
    {
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId7', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId8', 'sharedStrings', 'sharedStrings.xml'],
        ['rId9', 'styles', 'styles.xml'],
        ['rId10', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml'],
        ['rId11', 'calcChain', 'calcChain.xml'],
        ['rId12', 'vbaProject', 'vbaProject.bin'],
      ),
      'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr codeName="ThisWorkbook"/><sheets><sheet name="Data" sheetId="4" r:id="rId7"/></sheets><pivotCaches><pivotCache cacheId="1" r:id="rId10"/></pivotCaches></workbook>`,
      'xl/styles.xml': `<styleSheet xmlns="${MAIN}"><fonts><font><name val="Aptos"/><scheme val="minor"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><gradientFill degree="90"><stop position="0"/></gradientFill></fill></fills><borders><border/></borders><cellXfs><xf fontId="0" fillId="0" borderId="0"/><xf fontId="0" fillId="1" borderId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><colors><mruColors/></colors></styleSheet>`,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(
        ['rId3', 'drawing', '../drawings/drawing1.xml'],
        ['rId4', 'pivotTable', '../pivotTables/pivotTable1.xml'],
        ['rId5', 'printerSettings', '../printerSettings/printerSettings1.bin'],
      ),
      'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}">${PICTURE}${RADAR}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': relationships(
        ['rId1', 'image', '../media/image1.png'],
        ['rId2', 'chart', '../charts/chart1.xml'],
      ),
      'xl/charts/chart1.xml': RADAR_CHART,
      'xl/media/image1.png': 'a picture',
      'xl/pivotTables/pivotTable1.xml': '<pivotTableDefinition/>',
      'xl/pivotCache/pivotCacheDefinition1.xml': '<pivotCacheDefinition/>',
      'xl/printerSettings/printerSettings1.bin': 'a printer',
      'xl/calcChain.xml': '<calcChain/>',
      'xl/vbaProject.bin': 'macros',
      'xl/lost.xml': '<lost/>',
    },
  );
}

describe("what the model does not hold of a user's workbook", () => {
  let parts: Record<string, string>;

  beforeAll(async () => {
    const workbook = await readXlsx(foreignFile());
    const added = workbook.addSheet('Analys');
    added.cells.write(0, 0, 'Ny text');
    added.formats.apply(range('A1'), { font: { bold: true } });
    parts = partsOf(await writeXlsx(workbook));
  });

  it('comes along: pictures, other charts, pivot tables, printers and macros', () => {
    expect(parts['xl/media/image1.png']).toBe('a picture');
    expect(parts['xl/charts/chart1.xml']).toBe(RADAR_CHART);
    expect(parts['xl/pivotTables/pivotTable1.xml']).toBe('<pivotTableDefinition/>');
    expect(parts['xl/pivotCache/pivotCacheDefinition1.xml']).toBe('<pivotCacheDefinition/>');
    expect(parts['xl/printerSettings/printerSettings1.bin']).toBe('a printer');
    expect(parts['xl/vbaProject.bin']).toBe('macros');
    expect(parts['xl/drawings/drawing1.xml']).toContain(PICTURE + RADAR);
  });

  it('stands in the sheet as it stood, in the order that the format asks for', () => {
    const sheet = parts['xl/worksheets/sheet1.xml']!;
    const order = [
      '<sheetPr codeName="Blad1"><outlinePr summaryBelow="0"/></sheetPr>',
      '<sheetView workbookViewId="0" rightToLeft="1"/>',
      '<c r="A1" s="1" t="s"><v>1</v></c>',
      '<sheetCalcPr fullCalcOnLoad="1"/>',
      '<phoneticPr fontId="1"/>',
      TOP_TEN,
      '<pageSetup paperSize="9" r:id="rId5"/>',
      '<ignoredErrors>',
      '<drawing r:id="rId3"/>',
      SPARKLINES,
    ].map((piece) => sheet.indexOf(piece));
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('keeps formats, rich texts and workbook settings that only the file knows', () => {
    expect(parts['xl/styles.xml']).toContain('<gradientFill degree="90">');
    expect(parts['xl/styles.xml']).toContain('<colors><mruColors/></colors>');
    expect(parts['xl/sharedStrings.xml']).toContain('<r><rPr><b/></rPr><t xml:space="preserve">Fet </t></r>');
    expect(parts['xl/sharedStrings.xml']).toContain('<si><t>Ny text</t></si>');
    expect(parts['xl/workbook.xml']).toContain('<workbookPr codeName="ThisWorkbook"/>');
    expect(parts['xl/workbook.xml']).toContain('<pivotCache cacheId="1" r:id="rId10"/>');
    expect(parts['xl/workbook.xml']).toMatch(
      /<sheet name="Data" sheetId="4" r:id="rId7"\/><sheet name="Analys" sheetId="5"/,
    );
  });

  it('goes when nothing points to it, or when it would be out of date', () => {
    expect(parts['xl/lost.xml']).toBeUndefined();
    expect(parts['xl/calcChain.xml']).toBeUndefined();
  });
});

describe('a workbook with macros and with a sheet that is one chart', () => {
  const MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

  it('stays so, and names keep to their sheets', async () => {
    const workbook = await readXlsx(
      packedFile('<sheetData/>', {
        '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${MACROS}"/></Types>`,
        'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Diagram1" sheetId="2" r:id="rId6"/><sheet name="Data" sheetId="4" r:id="rId7"/></sheets><definedNames><definedName name="golv" localSheetId="1">Data!$A$1</definedName></definedNames></workbook>`,
        'xl/_rels/workbook.xml.rels': relationships(
          ['rId6', 'chartsheet', 'chartsheets/sheet1.xml'],
          ['rId7', 'worksheet', 'worksheets/sheet1.xml'],
        ),
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
      }),
    );
    expect(workbook.sheets[0]!.names.get('golv')?.formula).toBe('=Data!$A$1');
    const parts = partsOf(await writeXlsx(workbook));
    expect(parts['[Content_Types].xml']).toContain(`PartName="/xl/workbook.xml" ContentType="${MACROS}"`);
    expect(parts['xl/workbook.xml']).toContain('<sheet name="Diagram1" sheetId="2" r:id="rId6"/></sheets>');
    expect(parts['xl/workbook.xml']).toContain('<definedName name="golv" localSheetId="0">');
    expect(parts['xl/chartsheets/sheet1.xml']).toBe('<chartsheet/>');
  });
});

describe('an element that the model knows and that has changed', () => {
  it('is written anew, and its neighbours stay', async () => {
    const workbook = await readXlsx(foreignFile());
    workbook.sheets[0]!.pageLayout.orientation = 'Landscape';
    workbook.sheets[0]!.conditionalFormats[0]!.priority = 4;
    workbook.sheets[0]!.tabColor = '#00AA00';
    const sheet = partsOf(await writeXlsx(workbook))['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape"/>');
    expect(sheet).toContain(
      '<sheetPr codeName="Blad1"><tabColor rgb="FF00AA00"/><outlinePr summaryBelow="0"/></sheetPr>',
    );
    expect(sheet).toContain(TOP_TEN.replace('priority="1"', 'priority="5"'));
    expect(sheet).toContain(SPARKLINES);
  });
});
