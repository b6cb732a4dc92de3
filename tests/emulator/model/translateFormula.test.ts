import { translateFormula } from '../../../src/emulator/model';

describe('a formula that is copied elsewhere', () => {
  // Excel's rule of relative and absolute references; LibreOffice 7.4 does the same on Fill Down and Fill Right.
  it.each([
    ['=A1+$B$1+C$1+$D1', 1, 1, '=B2+$B$1+D$1+$D2'],
    ["=SUM('Blad 1'!A1:B2)", 2, 0, "=SUM('Blad 1'!A3:B4)"],
    ['=SUM(A:A)+SUM(1:1)', 1, 1, '=SUM(B:B)+SUM(2:2)'],
    ['=A1', -1, 0, '=#REF!'],
    ['="A1"&LOG10(A1)', 1, 0, '="A1"&LOG10(A2)'],
    ['=tbl1[A1]+A1', 1, 0, '=tbl1[A1]+A2'],
  ])('%s moved by %p rows and %p columns is %s', (formula, rows, columns, moved) => {
    expect(translateFormula(formula, rows, columns)).toBe(moved);
  });
});
