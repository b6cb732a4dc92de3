import { withoutPrefixes, withPrefixes } from '../../../src/emulator/xlsx/formulaPrefixes';

// The forms in files: Microsoft, "Issue: An _xlfn. prefix is displayed in front of a formula", and the list
// of future functions in XlsxWriter's manual ("Formulas added in Excel 2010 and later").
describe.each([
  ['IFNA(A1,0)', '_xlfn.IFNA(A1,0)'],
  ['SUM(STDEV.S(A1:A9),1)', 'SUM(_xlfn.STDEV.S(A1:A9),1)'],
  ['FILTER(A1:A9,B1:B9)', '_xlfn._xlws.FILTER(A1:A9,B1:B9)'],
  ['LET(andel,A1,andel*2)', '_xlfn.LET(_xlpm.andel,A1,_xlpm.andel*2)'],
  ['LAMBDA(x,y,x+y)(1,2)', '_xlfn.LAMBDA(_xlpm.x,_xlpm.y,_xlpm.x+_xlpm.y)(1,2)'],
  ['"IFNA("&A1', '"IFNA("&A1'],
  ["'IFS(x)'!A1+SUM(A1)", "'IFS(x)'!A1+SUM(A1)"],
  ['MYIFS(1)', 'MYIFS(1)'],
])('%s', (read, filed) => {
  it('bears prefixes in a file', () => {
    expect(withPrefixes(read)).toBe(filed);
  });

  it('bears none in the formula bar', () => {
    expect(withoutPrefixes(filed)).toBe(read);
  });
});
