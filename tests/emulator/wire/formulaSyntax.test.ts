import { isMalformed } from '../../../src/emulator/wire/formulaSyntax';

describe('a formula', () => {
  it.each([
    '=A1',
    '=SUM(A1,B1)*-2%',
    '=IF(A1="(;",1,2)',
    "='M\u00e5l (1); x'!A1+1",
    '={1,2;3,4}',
    '=tbl[[#This Row],[Antal; st]]',
    '=OKÄND(A1)',
    '=""',
  ])('is taken: %s', (formula) => {
    expect(isMalformed(formula)).toBe(false);
  });

  it.each(['=SUM(A1', '=A1)', '=SUM(A1;B1)', '="x', "='Blad!A1", '=A1+', '=A1,', '=('])(
    'is refused: %s',
    (formula) => {
      expect(isMalformed(formula)).toBe(true);
    },
  );
});
