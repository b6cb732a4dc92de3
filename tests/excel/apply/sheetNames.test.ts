import { freeSheetName, quotedSheetName } from '../../../src/excel/apply/sheetNames';

describe('the name of a new sheet', () => {
  it('is the one that is wanted where nobody has it', () => {
    expect(freeSheetName('Innehåll', ['Data'])).toBe('Innehåll');
  });

  it('gets a number where it is taken, whatever the letters’ size', () => {
    expect(freeSheetName('Innehåll', ['INNEHÅLL', 'Innehåll (2)'])).toBe('Innehåll (3)');
  });

  it('never grows past 31 characters', () => {
    const long = 'Analys 01 – Antagna efter kön 1';
    expect(long).toHaveLength(31);
    expect(freeSheetName(long, [long])).toBe('Analys 01 – Antagna efter k (2)');
  });

  it('is quoted in formulas, with its own quotes doubled', () => {
    expect(quotedSheetName("Ann's blad")).toBe("'Ann''s blad'");
  });
});
