import { readXlsx, writeXlsx } from '../../../src/emulator/xlsx';
import { exampleWorkbook, range } from './exampleWorkbook';
import { packedFile, partsOf, relationships } from './packedFile';

async function read(rows: string, parts: Readonly<Record<string, string>> = {}) {
  const workbook = await readXlsx(packedFile(`<sheetData>${rows}</sheetData>`, parts));
  return workbook.sheets[0]!;
}

describe('cells as other programs write them', () => {
  it('may be shared texts, rich texts and texts of their own', async () => {
    const { cells } = await read(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>In</t></is></c>' +
        '<c r="D1" t="inlineStr"><is><r><t>a&amp;</t></r><r><t>b</t></r></is></c><c r="E1" t="str"><v>_x0041_&#229;</v></c></row>',
    );
    expect(cells.readValues(range('A1:E1'))).toEqual([['Kvinna', 'Fet text', 'In', 'a&b', 'Aå']]);
  });

  it('may be numbers of every form, truth values, errors and ISO dates', async () => {
    const { cells } = await read(
      '<row r="2"><c r="A2"><v>-0.1</v></c><c r="B2"><v>1.7976931348623157E308</v></c><c r="C2"><v>0.30000000000000004</v></c>' +
        '<c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#DIV/0!</v></c><c r="F2" t="d"><v>2024-02-15</v></c><c r="G2" t="n"/></row>',
    );
    const [row] = cells.readValues(range('A2:G2'));
    expect(row).toEqual([-0.1, 1.7976931348623157e308, 0.30000000000000004, true, '#DIV/0!', 45337, '']);
    expect(cells.readKinds(range('E2:G2'))).toEqual([['error', 'number', 'empty']]);
  });

  it('may come without their addresses', async () => {
    const { cells } = await read('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>');
    expect(cells.readValues(range('A1:B2'))).toEqual([
      [1, 2],
      [3, ''],
    ]);
  });

  it('may share one formula', async () => {
    const { cells } = await read(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+$C$1+_xlfn.IFNA(1,2)</f><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(cells.readFormulas(range('A1:A3'))).toEqual([
      ['=B1+$C$1+IFNA(1,2)'],
      ['=B2+$C$1+IFNA(1,2)'],
      ['=B3+$C$1+IFNA(1,2)'],
    ]);
    expect(cells.readValues(range('A1:A3'))).toEqual([[1], [2], [3]]);
  });

  it('may have a prefix on every element', async () => {
    const sheet = await readXlsx(
      packedFile('', {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        'xl/sharedStrings.xml':
          '<x:sst xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:si><x:t>Man</x:t></x:si></x:sst>',
      }),
    );
    expect(sheet.sheets[0]!.cells.valueAt(0, 0)).toBe('Man');
  });
});

describe('a sheet name that Excel would not let one type', () => {
  it('is taken as it is', async () => {
    const name = 'Ett namn som är längre än trettioen tecken';
    const workbook = await readXlsx(
      packedFile('<sheetData/>', {
        'xl/workbook.xml': `<workbook xmlns:r="r"><sheets><sheet name="${name}" sheetId="1" r:id="rId7"/></sheets></workbook>`,
      }),
    );
    expect(workbook.sheets[0]!.name).toBe(name);
  });
});

describe('theme colours', () => {
  // Office's theme: 4 is the first accent; a tint of 0.4 lightens 4472C4 to 8FAADC
  // (python3 -c "print(['%02X' % round(c+(255-c)*.4) for c in (0x44,0x72,0xC4)])").
  it('are light before dark in cells, and lightened by their tint', async () => {
    const workbook = await readXlsx(
      packedFile('<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>', {
        'xl/_rels/workbook.xml.rels': relationships(
          ['rId7', 'worksheet', 'worksheets/sheet1.xml'],
          ['rId8', 'styles', 'styles.xml'],
          ['rId9', 'theme', 'theme/theme1.xml'],
        ),
        'xl/theme/theme1.xml':
          '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
        'xl/styles.xml':
          '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts><font><sz val="10"/><name val="Arial"/></font><font><color theme="1"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.4"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf fontId="0" fillId="0" borderId="0"/><xf fontId="1" fillId="1" borderId="0"/></cellXfs></styleSheet>',
      }),
    );
    const { formats } = workbook.sheets[0]!;
    expect(formats.styleAt(0, 0)).toMatchObject({ fill: '#8FAADC', font: { color: '#000000' } });
    expect(formats.styleAt(5, 5).font).toMatchObject({ name: 'Arial', size: 10 });
  });
});

it('custom XML that hangs on the package, as LibreOffice writes it, is read and written on the workbook', async () => {
  const bytes = packedFile('<sheetData/>', {
    '_rels/.rels': relationships(
      ['rId1', 'officeDocument', 'xl/workbook.xml'],
      ['rId4', 'customXml', '../customXml/item1.xml'],
    ),
    'customXml/item1.xml': '<state xmlns="urn:jamblad:state">x</state>',
  });
  const workbook = await readXlsx(bytes);
  expect([...workbook.customXmlParts.values()]).toEqual(['<state xmlns="urn:jamblad:state">x</state>']);
  const parts = partsOf(await writeXlsx(workbook));
  expect(parts['_rels/.rels']).not.toContain('customXml');
  expect(parts['xl/_rels/workbook.xml.rels']).toContain('customXml');
});

describe('a file that is no workbook', () => {
  const bytesOf = (text: string) => new TextEncoder().encode(text);
  const compound = (text: string) =>
    new Uint8Array([
      0xd0,
      0xcf,
      0x11,
      0xe0,
      ...Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat(),
    ]);

  it.each([
    ['text', bytesOf('Kön;Lön\nK;1'), 'notAnXlsx'],
    ['nothing', new Uint8Array(), 'notAnXlsx'],
    ['an old xls', compound('Workbook'), 'notAnXlsx'],
    ['a locked xlsx', compound('EncryptedPackage'), 'encrypted'],
    ['another zip', packedFile('', { '_rels/.rels': relationships() }), 'notAnXlsx'],
    [
      'a workbook without worksheets',
      packedFile('', { 'xl/workbook.xml': '<workbook><sheets/></workbook>' }),
      'emptyWorkbook',
    ],
    ['an unfinished sheet', packedFile('<sheetData><row r="1"><c r="A1"><v>1</v></c>'), 'truncated'],
  ])('is refused with its reason: %s', async (_, bytes, code) => {
    await expect(readXlsx(bytes)).rejects.toMatchObject({ name: 'WorkbookFileError', code });
  });

  it('is refused when its end or its middle is missing', async () => {
    const whole = await writeXlsx(exampleWorkbook());
    const half = whole.subarray(0, Math.floor(whole.length / 2));
    await expect(readXlsx(half)).rejects.toMatchObject({ code: 'truncated' });
    const middle = whole.slice();
    middle.fill(0, 2000, 6000);
    await expect(readXlsx(middle)).rejects.toMatchObject({ code: 'truncated' });
  });
});
