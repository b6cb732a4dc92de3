import { readSheet } from '../../src/intake';
import { gridOfRows } from '../support/gridOf';

const published = (header: string): string | undefined => {
  const rows = [
    ['Yrkesgrupp', 'Kön', 'Antal', header],
    ['Vård', 'Kvinna', 52, 25594],
    ['Vård', 'Man', 33, 24757],
    ['Skola', 'Kvinna', 35, 27214],
    ['Skola', 'Man', 15, 25900],
  ];
  const [table] = readSheet(gridOfRows(rows)).tables;
  return table?.summary.columns.find((column) => column.header === header)?.published;
};

test.each(['Medellön', 'Medelålder', 'Genomsnittlig månadslön', 'Medelinkomst', 'Snittlön', 'Mean salary'])(
  'a column headed %s holds means that somebody has published',
  (header) => {
    expect(published(header)).toBe('mean');
  },
);

test.each(['Lön', 'Månadslön heltid, kr', 'Medlemmar', 'Kostnad (tkr)'])(
  'a column headed %s holds no published means',
  (header) => {
    expect(published(header)).toBeUndefined();
  },
);
