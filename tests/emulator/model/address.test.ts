import { formatA1, parseA1, quoteSheetName } from '../../../src/emulator/model';

describe('an address', () => {
  it.each(['A1', 'XFD1048576', 'B2:D4', 'A:C', '2:5'])('%s is read and written alike', (text) => {
    expect(formatA1(parseA1(text)!)).toBe(text);
  });

  it.each(['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'A1:B', 'A1:B2:C3', 'Kön'])('is not %p', (text) => {
    expect(parseA1(text)).toBeUndefined();
  });

  it('may have its corners either way and dollar signs anywhere', () => {
    expect(parseA1('$C$3:A1')).toEqual({ row: 0, column: 0, rowCount: 3, columnCount: 3 });
  });
});

describe("a sheet's name in a formula", () => {
  // As LibreOffice 7.4 and Excel write them: quoted unless a plain word that is no reference.
  it.each([
    ['Underlag', 'Underlag'],
    ['Åtgärder', 'Åtgärder'],
    ['Elever gymnasiet', "'Elever gymnasiet'"],
    ["Ada's", "'Ada''s'"],
    ['2023', "'2023'"],
    ['AB12', "'AB12'"],
    ['R1C1', "'R1C1'"],
  ])('%s is written %s', (name, written) => {
    expect(quoteSheetName(name)).toBe(written);
  });
});
