import { readSheet } from '../../src/intake';
import { columnReasonText } from '../../src/text';
import { gridOfRows } from '../support/gridOf';

const reasonsIn = (rows: Parameters<typeof gridOfRows>[0], language: 'sv' | 'en' = 'sv') =>
  readSheet(gridOfRows(rows)).tables.flatMap(({ summary }) =>
    summary.columns.map(({ header, reason }) => [
      header,
      reason === undefined ? '' : columnReasonText(reason, language),
    ]),
  );

describe('every column has a reason', () => {
  it('for what it is used as and for what it holds', () => {
    expect(
      Object.fromEntries(
        reasonsIn([
          ['Elevid', 'Kön', 'Skola', 'Betyg', 'Läsår', 'Kommentar', 'Datum'],
          ['E1', 'K', 'Ek', 12, '2023/24', 'sen', '2024-01-02'],
          ['E2', 'M', 'Al', 13, '2023/24', '', '2024-01-03'],
          ['E3', 'K', 'Ek', 14.5, '2023/24', '', '2024-01-04'],
        ]),
      ),
    ).toEqual({
      Elevid: 'Rubriken säger ”elevid”. Nästan alla celler är text.',
      Kön: 'Rubriken säger ”kön”. Nästan alla celler är text.',
      Skola: 'Värdena är ord som går att gruppera efter. Nästan alla celler är text.',
      Betyg: 'Värdena är tal att räkna med. Talen har decimaler.',
      Läsår: 'Rubriken säger ”läsår”. Nästan alla celler är text.',
      Kommentar: 'Rubriken säger ”kommentar”. Nästan alla celler är text.',
      Datum: 'Värdena är datum. Texterna är datum.',
    });
  });

  it('in a finished table too, in English', () => {
    expect(
      Object.fromEntries(
        reasonsIn(
          [
            ['Enhet', 'Antal', 'därav kvinnor', 'Andel kvinnor %'],
            ['A', 10, 4, '40 %'],
            ['B', 20, 5, '25 %'],
            ['C', 30, 6, '20 %'],
          ],
          'en',
        ),
      ),
    ).toEqual({
      Enhet: 'The values are words to group by. Almost all cells are text.',
      Antal: 'The heading says whose numbers they are. All numbers are whole.',
      'därav kvinnor': 'The heading says whose numbers they are. All numbers are whole.',
      'därav män': 'The column is not on the sheet; it was worked out.',
      'Andel kvinnor %': 'The numbers are worked out of other columns. The values have a per cent sign.',
    });
  });
});
