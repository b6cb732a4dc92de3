import type { ReadTable } from '../../src/intake';
import { readSheet } from '../../src/intake';
import type { Correction, FindingCode } from '../../src/vocabulary';
import type { TestCell, TestSheet } from '../support/gridOf';
import { gridOfRows } from '../support/gridOf';

type Rows = readonly (readonly TestCell[])[];

interface Source {
  readonly rows: Rows;
  readonly about?: TestSheet;
}

function read({ rows, about = {} }: Source, corrections: readonly Correction[] = []): ReadTable {
  const [table] = readSheet(gridOfRows(rows, about), { corrections }).tables;
  if (table === undefined) throw new Error('expected a table');
  return table;
}

const find = (table: ReadTable, code: FindingCode) => table.findings.find((finding) => finding.code === code);

const numbersOf = (table: ReadTable, header: string) => {
  const column = table.table.columns.get(header);
  return column?.kind === 'number' ? [...column.values] : [];
};
const textsOf = (table: ReadTable, header: string) => {
  const column = table.table.columns.get(header);
  return column?.kind === 'text' ? [...column.codes].map((code) => column.dictionary[code]) : [];
};

/** Reads, takes one of the corrections that the finding proposes, and reads again. */
function putRight(
  source: Source,
  code: FindingCode,
  choice = 0,
): { before: ReadTable; after: ReadTable; correction: Correction } {
  const before = read(source);
  const correction = find(before, code)?.corrections?.[choice];
  if (correction === undefined) throw new Error(`"${code}" proposes nothing`);
  const after = read(source, [correction]);
  expect(find(after, code)).toBeUndefined();
  expect(find(after, 'correctionMade')).toMatchObject({ severity: 'info', data: { correction } });
  return { before, after, correction };
}

const pays = (value: (index: number) => TestCell): Rows => [
  ['Kön', 'Lön'],
  ...Array.from({ length: 24 }, (_, index): readonly TestCell[] => [
    index % 2 === 0 ? 'K' : 'M',
    value(index),
  ]),
];

describe('a correction that a finding proposes is made in memory', () => {
  it('for points that part thousands, or are decimal points', () => {
    const rows = [
      ['Enhet', 'Kvinnor', 'Män'],
      ['A', '1.234', 5],
      ['B', '3.100', 6],
      ['C', '980', 7],
    ];
    expect(numbersOf(putRight({ rows }, 'numbersAmbiguous', 0).after, 'Kvinnor')).toEqual([1234, 3100, 980]);
    expect(numbersOf(putRight({ rows }, 'numbersAmbiguous', 1).after, 'Kvinnor')).toEqual([1.234, 3.1, 980]);
  });

  it('for dashes that mean missing', () => {
    const rows = [
      ['Enhet', 'Kvinnor', 'Män'],
      ['A', '–', 5],
      ['B', 3, 6],
    ];
    const { before, after } = putRight({ rows }, 'dashesAsZero');
    expect(numbersOf(before, 'Kvinnor')).toEqual([0, 3]);
    expect(numbersOf(after, 'Kvinnor')).toEqual([NaN, 3]);
  });

  it('for 99999 as a pay and 999 as an age', () => {
    const { after } = putRight(
      { rows: pays((index) => (index === 4 ? 99999 : 30000 + index)) },
      'sentinelValues',
    );
    expect(numbersOf(after, 'Lön')[4]).toBeNaN();
    const ages: Rows = pays((index) => (index === 4 ? 999 : 20 + index)).map(([sex, age]) => [
      sex ?? null,
      age === 'Lön' ? 'Ålder' : (age ?? null),
    ]);
    expect(find(read({ rows: ages }), 'sentinelValues')?.data).toEqual({ column: 'Ålder', values: [999] });
  });

  it('for thousands among kronor', () => {
    const rows = pays((index) => (index % 5 === 0 ? 31 + index / 10 : 30000 + index));
    const { before, after } = putRight({ rows }, 'amountsOfTwoSizes');
    expect(find(before, 'amountsOfTwoSizes')).toMatchObject({
      count: 5,
      data: { column: 'Lön', largest: 33 },
    });
    expect(numbersOf(after, 'Lön').slice(0, 2)).toEqual([31000, 30001]);
  });

  it('for a unit that does not go with the heading', () => {
    const small = putRight({ rows: pays((index) => 28 + index) }, 'unitDoubtful').after;
    expect(numbersOf(small, 'Lön')[0]).toBe(28000);
    const rows = pays((index) => 28000 + index).map(([sex, pay]) => [
      sex ?? null,
      pay === 'Lön' ? 'Lön (tkr)' : (pay ?? null),
    ]);
    expect(numbersOf(putRight({ rows }, 'unitDoubtful').after, 'Lön (tkr)')[0]).toBe(28000);
  });

  it('for thousands in the heading that a person knows to be wrong', () => {
    const rows = [
      ['Nämnd', 'Kvinnor', 'Män', 'Budget tkr'],
      ['A', 4, 5, 1250],
      ['B', 3, 6, 1300],
    ];
    const { before, after } = putRight({ rows }, 'unitMultiplied');
    expect(numbersOf(before, 'Budget tkr')).toEqual([1250000, 1300000]);
    expect(numbersOf(after, 'Budget tkr')).toEqual([1250, 1300]);
  });

  it('for shares 0–1 among per cent, in one column and in two', () => {
    const mixed = pays((index) => (index % 4 === 0 ? 0.75 : 100)).map(([sex, value]) => [
      sex ?? null,
      value === 'Lön' ? 'Sysselsättningsgrad %' : (value ?? null),
    ]);
    expect(
      numbersOf(putRight({ rows: mixed }, 'shareScaleMixed').after, 'Sysselsättningsgrad %').slice(0, 2),
    ).toEqual([75, 100]);
    const rows = [
      ['Skola', 'Andel kvinnor', 'Andel män'],
      ['A', 0.45, 52],
      ['B', 0.5, 61.5],
      ['C', 0.29, 77],
    ];
    const { after } = putRight({ rows }, 'shareScalesDiffer');
    expect(numbersOf(after, 'Andel kvinnor')).toEqual([45, 50, 29]);
    expect(after.summary.columns[1]?.type).toBe('percent100');
  });

  it('for shares 0–1 under a heading that says per cent', () => {
    const rows = [
      ['Skola', 'Andel flickor %', 'Andel pojkar %'],
      ['A', 0.45, 0.52],
      ['B', 0.5, 0.61],
      ['C', 0.29, 0.77],
    ];
    const { after } = putRight(
      { rows: rows.map(([school, girls]) => [school ?? null, girls ?? null]) },
      'shareScaleDoubtful',
    );
    expect(numbersOf(after, 'Andel flickor %')).toEqual([45, 50, 29]);
  });

  it('for spellings of the same group, but not for units that differ by a letter or a number', () => {
    const unit = (index: number): string =>
      index === 3
        ? 'Hemtjänst, norra'
        : index === 4
          ? 'Hemtjnäst Norra'
          : `${index % 2 === 0 ? 'Hemtjänst Norra' : 'Förskolan Eken A'}`;
    const rows: Rows = [
      ['Kön', 'Enhet'],
      ...Array.from({ length: 24 }, (_, index) => [index % 3 === 0 ? 'K' : 'M', unit(index)]),
      ['K', 'Förskolan Eken B'],
      ['K', 'Förskolan Eken 1'],
      ['K', 'Förskolan Eken 2'],
    ];
    const { before, after } = putRight({ rows }, 'spellingsDiffer');
    expect(before.findings.filter(({ code }) => code === 'spellingsDiffer').map(({ data }) => data)).toEqual([
      { column: 'Enhet', texts: ['Hemtjänst, norra', 'Hemtjnäst Norra'], is: 'Hemtjänst Norra' },
    ]);
    expect(textsOf(after, 'Enhet').slice(2, 5)).toEqual([
      'Hemtjänst Norra',
      'Hemtjänst Norra',
      'Hemtjänst Norra',
    ]);
  });

  it('for rows that were taken for duplicates or for sums', () => {
    const lines = [
      ['Enhet', 'Kvinnor', 'Män'],
      ['A', 3, 5],
      ['A', 3, 5],
      ['B', 4, 4],
      ['Summa', 10, 14],
    ];
    expect([...putRight({ rows: lines }, 'duplicatesLeftOut').after.rowStatus].slice(0, 3)).toEqual([
      0, 0, 0,
    ]);
    expect([...putRight({ rows: lines }, 'totalsLeftOut').after.rowStatus].at(-1)).toBe(0);
  });

  it('for rows of persons that are alike in every cell where most rows differ', () => {
    const rows: Rows = [
      ['Kön', 'Skola', 'Betyg', 'Frånvaro'],
      ...Array.from({ length: 30 }, (_, index): readonly TestCell[] => [
        index % 2 === 0 ? 'K' : 'M',
        `Skola ${String(index % 3)}`,
        200 + index,
        index / 10,
      ]),
      ['K', 'Skola 1', 204, 0.4],
    ];
    const { before, after } = putRight({ rows }, 'rowsAlike');
    expect(before.summary.population).toMatchObject({ women: 16, men: 15 });
    expect(find(before, 'rowsAlike')).toMatchObject({ count: 1, where: { cells: 'A32:D32' } });
    expect(after.summary.population).toMatchObject({ women: 15, men: 15 });
    const few: Rows = [['Kön', 'Svar'], ...Array.from({ length: 30 }, () => ['K', 'Ja'])];
    expect(find(read({ rows: few }), 'rowsAlike')).toBeUndefined();
  });

  it('for persons that stand on several rows, by number or by id', () => {
    const visits = [
      ['Personnr', 'Kön', 'Besök'],
      ['19900116-2388', 'K', 1],
      ['900116-2388', 'K', 2],
      [9001162388, 'K', 3],
      ['19121212-1212', 'M', 1],
    ];
    const { before, after } = putRight({ rows: visits }, 'identityRepeated');
    expect(before.summary.population).toMatchObject({ women: 3, men: 1 });
    expect(after.summary.population).toMatchObject({ women: 1, men: 1 });
    const ids = [
      ['Elevid', 'Kön', 'Betyg'],
      ['E1', 'K', 12],
      ['E2', 'M', 13],
      ['E1', 'K', 15],
      ['E3', 'M', 13],
    ];
    expect(putRight({ rows: ids }, 'identityRepeated').after.summary.population).toMatchObject({
      women: 1,
      men: 2,
    });
  });

  it('for a total that is not women and men', () => {
    const rows = [
      ['Enhet', 'Kvinnor', 'Män', 'Totalt'],
      ['A', 30, 50, 80],
      ['B', 40, 40, 95],
      ['C', 44, 40, 84],
    ];
    expect(numbersOf(putRight({ rows }, 'sexesDoNotAddUp').after, 'Totalt')).toEqual([80, 80, 84]);
  });

  it('for numbers among words', () => {
    const rows = [
      ['Kön', 'Antal timmar'],
      ['K', 12],
      ['M', 'ungefär tolv'],
      ['K', 13],
      ['M', 'många'],
    ];
    expect(numbersOf(putRight({ rows }, 'mixedColumn').after, 'Antal timmar')).toEqual([12, NaN, 13, NaN]);
  });
});

describe('corrections that no finding proposes', () => {
  it('give a heading and a group the names that they had', () => {
    const rows = [
      ['Kön', 'Förvaltn.'],
      ['K', 'Vård och omsorg'],
      ['M', 'Skola'],
      ['K', 'Skola'],
    ];
    const table = read({ rows }, [
      { kind: 'headingIs', column: 'Förvaltn.', is: 'Förvaltning' },
      { kind: 'textIs', column: 'Förvaltning', texts: ['Vård och omsorg'], is: 'Socialförvaltningen' },
    ]);
    expect(textsOf(table, 'Förvaltning')).toEqual(['Socialförvaltningen', 'Skola', 'Skola']);
    expect(table.findings.filter(({ code }) => code === 'correctionMade')).toHaveLength(2);
  });

  it('that hold a personnummer are not made, because what is made is told', () => {
    const rows = [
      ['Kön', 'Enhet'],
      ['K', '19900101-9802'],
      ['M', 'Norra'],
    ];
    const correction = { kind: 'textIs', column: 'Enhet', texts: ['19900101-9802'], is: 'Norra' } as const;
    expect(JSON.stringify(read({ rows }, [correction]).findings)).not.toContain('9802');
  });

  it('of columns that are not there do nothing', () => {
    const rows = [
      ['Kön', 'Poäng'],
      ['K', 3],
      ['M', 4],
    ];
    const table = read({ rows }, [{ kind: 'dashIsMissing', column: 'Timmar' }]);
    expect(find(table, 'correctionMade')).toBeUndefined();
  });
});

describe('a row of totals', () => {
  it('that says other than the rows is told of', () => {
    const table = read({
      rows: [
        ['Enhet', 'Kvinnor', 'Män'],
        ['A', 30, 50],
        ['B', 40, 40],
        ['Summa', 70, 190],
      ],
    });
    expect(find(table, 'totalsDisagree')).toMatchObject({
      severity: 'warning',
      where: { cells: 'C4' },
      data: { column: 'Män', sum: 90, stated: 190 },
    });
  });

  it('of means is none', () => {
    const table = read({
      rows: [
        ['Enhet', 'Medelålder kvinnor', 'Medelålder män'],
        ['A', 30, 50],
        ['B', 40, 40],
        ['Medel', 35, 45],
      ],
    });
    expect(find(table, 'totalsDisagree')).toBeUndefined();
  });
});
