import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../../src/cli/runCommand';
import { applySuppression, decideSuppression } from '../../src/analysis';
import type { ReadTable } from '../../src/intake';
import { cochranArmitage, newcombe } from '../../src/stats';
import { answerFrom, groupOf, readFirstTable } from '../analysis/support/answerFrom';
import type { ComparedNumber, SamePlace } from '../analysis/support/referenceFacts';
import {
  agreementLines,
  at,
  compareAt,
  COUNTS,
  GAP_OF_MEANS,
  MANTEL_HAENSZEL,
  OAXACA_BLINDER,
  POPULATION,
  SEGREGATION,
  SHARE,
  STANDARD_WEIGHTING,
  STRATA,
  valuesOf,
} from '../analysis/support/referenceFacts';
import { fakeConsole } from '../support/fakeConsole';
import { describeReference, referenceBytes, referenceJson } from '../support/referenceData';

/**
 * Compares the answers to recipes about the reference workbooks with those of R, as read from the workbook.
 *
 * Not compared, because the contract has no field for it: Mann-Whitney without continuity correction,
 * probability of superiority, approximate Hedges' g, conditional odds ratio, Mantel-Haenszel's chi-square, Woolf's
 * heterogeneity, Bonferroni, sums that count totals twice, the parts of
 * Oaxaca-Blinder by column and of a logarithm, chi-square of tables wider than two, and text cells by kind. Years
 * that stand as columns, and codes that are chosen by how they begin, are asked for one by one.
 */

const compared: ComparedNumber[] = [];

function expectAgreement(numbers: readonly ComparedNumber[]): void {
  compared.push(...numbers);
  expect(numbers.filter(({ agrees }) => !agrees)).toEqual([]);
}

afterAll(() => {
  if (compared.length === 0) return;
  const lines = ['Numbers of the reference answers', ...agreementLines(compared)];
  process.stdout.write(`${lines.join('\n')}\n`);
});

interface Reference {
  readonly read: () => ReadTable;
  readonly noted: (path: string) => unknown;
}

/** Runs tests about a reference workbook, which is read once. */
function describeWorkbook(name: string, comparisons: number, tests: (reference: Reference) => void): void {
  describeReference(`${name}.expected.json`, comparisons, () => {
    let before = 0;
    let table: ReadTable | undefined;
    beforeAll(async () => {
      before = compared.length;
      table = await readFirstTable(referenceBytes(`${name}.xlsx`));
    });
    tests({
      read: () => {
        if (table === undefined) throw new Error(`${name} is not read yet`);
        return table;
      },
      noted: (path) => at(referenceJson(`${name}.expected.json`), path),
    });
    it('is compared in full', () => {
      expect(compared.length - before).toBe(comparisons);
    });
  });
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return value as Readonly<Record<string, unknown>>;
}

describeWorkbook('ucb_admissions', 265, ({ read, noted }) => {
  const admitted = (): ReturnType<typeof answerFrom> =>
    answerFrom(read(), {
      sex: { column: 'Gender', women: ['Female'], men: ['Male'] },
      measure: { kind: 'share', column: 'Admit', positive: ['Admitted'] },
      by: ['Dept'],
      strata: ['Dept'],
    });

  it('admits women and men as R counts them', () => {
    const ours = admitted();
    expectAgreement([
      ...compareAt({ what: 'population', noted: noted('counts'), ours }, POPULATION),
      ...compareAt({ what: 'all', noted: noted('pooled_admitted'), ours: ours.overall }, SHARE),
    ]);
  });

  it.each(['A', 'B', 'C', 'D', 'E', 'F'])('compares women and men in department %s', (department) => {
    const ours = groupOf(admitted(), department);
    const adjusted: readonly SamePlace[] = [
      { measure: 'Holm', noted: `holm.${department}`, ours: 'holm', isProbability: true },
      {
        measure: 'Benjamini-Hochberg',
        noted: `BH.${department}`,
        ours: 'benjaminiHochberg',
        isProbability: true,
      },
    ];
    expectAgreement([
      ...compareAt({ what: department, noted: noted(`by_dept_admitted.${department}`), ours }, SHARE),
      ...compareAt(
        { what: department, noted: noted('adjusted_p_by_dept'), ours: ours.gap.adjusted },
        adjusted,
      ),
      ...compareAt(
        { what: department, noted: noted(`applications_by_dept.table.${department}`), ours },
        COUNTS,
      ),
    ]);
  });

  it('sees the gap turn round at equal composition', () => {
    const ours = admitted();
    expectAgreement([
      ...compareAt({ what: 'strata', noted: noted('standardised'), ours }, STRATA),
      ...compareAt(
        { what: 'strata', noted: noted('mantel_haenszel'), ours: ours.across.mantelHaenszel },
        MANTEL_HAENSZEL,
      ),
      ...compareAt({ what: 'departments', noted: noted('applications_by_dept'), ours }, SEGREGATION),
      ...compareAt({ what: 'Simpson', noted: noted('simpson'), ours }, [
        {
          measure: 'Simpson',
          noted: 'depts_where_women_have_higher_rate',
          ours: 'across.simpson.strata',
        },
      ]),
    ]);
    expect(ours.across.simpson?.reverses).toBe(true);
  });
});

describeWorkbook('salaries', 339, ({ read, noted }) => {
  const sex = { column: 'sex' };
  const meanOf = (column: string, part: object = {}): ReturnType<typeof answerFrom> =>
    answerFrom(read(), { sex, measure: { kind: 'mean', column }, ...part });

  it.each(['salary', 'yrs.service', 'yrs.since.phd'])('describes %s', (column) => {
    const theirs = recordOf(referenceJson('salaries.expected.json'))[column];
    expectAgreement([
      ...compareAt({ what: column, noted: theirs, ours: meanOf(column).overall }, [
        ...valuesOf(['women', 'men', 'all']),
        ...GAP_OF_MEANS,
      ]),
    ]);
  });

  it('counts the persons', () => {
    expectAgreement(
      compareAt({ what: 'population', noted: noted('counts'), ours: meanOf('salary') }, POPULATION),
    );
  });

  it.each(['AssocProf', 'AsstProf', 'Prof'])('describes the pay of rank %s', (rank) => {
    const ours = groupOf(meanOf('salary', { by: ['rank'] }), rank);
    expectAgreement([
      ...compareAt({ what: rank, noted: noted(`salary_by_rank.${rank}`), ours }, valuesOf(['women', 'men'])),
      ...compareAt({ what: rank, noted: noted(`rank.table.${rank}`), ours }, COUNTS),
    ]);
  });

  it('compares how many are professors', () => {
    const ours = answerFrom(read(), {
      sex,
      measure: { kind: 'share', column: 'rank', positive: ['Prof'] },
    }).overall;
    expectAgreement(compareAt({ what: 'professor', noted: noted('professor'), ours }, SHARE));
  });

  it('holds the professors against everybody', () => {
    const womenShare = noted('representation_index.women_share_all');
    const ours = answerFrom(read(), {
      sex,
      measure: { kind: 'count' },
      by: ['rank'],
      reference: { womenShare },
    });
    expectAgreement([
      ...compareAt({ what: 'ranks', noted: noted('rank'), ours }, SEGREGATION),
      ...compareAt(
        { what: 'professors', noted: noted('representation_index'), ours: groupOf(ours, 'Prof') },
        [{ measure: 'representation index', noted: 'index', ours: 'distribution.representationIndex' }],
      ),
    ]);
  });

  it.each([
    ['standardised_rank', ['rank']],
    ['standardised_rank_discipline', ['rank', 'discipline']],
  ])('compares pay at equal composition: %s', (name, strata) => {
    expectAgreement(
      compareAt({ what: name, noted: noted(name), ours: meanOf('salary', { strata }) }, [
        ...STRATA,
        ...STANDARD_WEIGHTING,
      ]),
    );
  });

  it('parts the gap in what rank, discipline and years account for and the rest', () => {
    const explain = ['rank', 'discipline', 'yrs.since.phd', 'yrs.service'];
    const ours = meanOf('salary', { explain }).across.oaxacaBlinder;
    expectAgreement(compareAt({ what: 'pay', noted: noted('oaxaca_linear'), ours }, OAXACA_BLINDER));
  });
});

describeWorkbook('survey', 307, ({ read, noted }) => {
  const sex = { column: 'Sex' };
  // The reference leaves out the person of unknown sex; our total is everyone.
  const where = [{ column: 'Sex', in: ['Female', 'Male'] }];

  it('counts the persons, one of unknown sex among them', () => {
    const ours = answerFrom(read(), { sex, measure: { kind: 'count' } });
    expectAgreement(compareAt({ what: 'population', noted: noted('counts'), ours }, POPULATION));
  });

  it.each(['Height', 'Pulse', 'Age', 'Wr.Hnd'])('describes %s', (column) => {
    const ours = answerFrom(read(), { sex, where, measure: { kind: 'mean', column } }).overall;
    const theirs = recordOf(referenceJson('survey.expected.json'))[column];
    expectAgreement(
      compareAt({ what: column, noted: theirs, ours }, [
        ...valuesOf(['women', 'men', 'all']),
        ...GAP_OF_MEANS,
      ]),
    );
  });

  it.each([
    ['smoker', 'Smoke', ['Heavy', 'Occas', 'Regul']],
    ['left_handed', 'W.Hnd', ['Left']],
  ])('compares shares: %s', (name, column, positive) => {
    const ours = answerFrom(read(), { sex, measure: { kind: 'share', column, positive } }).overall;
    expectAgreement(compareAt({ what: name, noted: noted(name), ours }, SHARE));
  });

  it('compares how often they exercise', () => {
    const ours = answerFrom(read(), { sex, where, measure: { kind: 'count' }, by: ['Exer'] });
    expectAgreement([
      ...compareAt({ what: 'exercise', noted: noted('exercise'), ours }, SEGREGATION),
      ...['Freq', 'None', 'Some'].flatMap((often) =>
        compareAt(
          { what: often, noted: noted(`exercise.table.${often}`), ours: groupOf(ours, often) },
          COUNTS,
        ),
      ),
    ]);
  });
});

describeWorkbook('se_malmo_lon_aid_kon', 9, ({ read, noted }) => {
  const sex = { column: 'Kön' };

  it('counts the persons behind the rows', () => {
    const ours = answerFrom(read(), {
      sex,
      weight: 'Antal',
      measure: { kind: 'count' },
      by: ['Yrkesgrupp'],
    });
    expectAgreement([
      ...compareAt(
        { what: 'administrators', noted: referenceJson('se_malmo_lon_aid_kon.expected.json'), ours },
        [
          { measure: 'population', noted: 'women', ours: 'population.women' },
          { measure: 'population', noted: 'men', ours: 'population.men' },
          { measure: "women's share", noted: 'women_share', ours: 'overall.distribution.womenShare' },
          ...SEGREGATION,
        ],
      ),
    ]);
  });

  it('hides the groups with fewer than five', () => {
    const part = { sex, weight: 'Antal', measure: { kind: 'count' }, by: ['Yrkesgrupp'], smallCounts: {} };
    const ours = answerFrom(read(), part);
    const published = applySuppression(ours, decideSuppression([ours]));
    const few = noted('cells_below_5') as readonly { readonly group: string; readonly n: number }[];
    expectAgreement(
      few.flatMap((theirs) =>
        compareAt({ what: theirs.group, noted: theirs, ours: groupOf(ours, theirs.group).men }, [
          { measure: 'small counts', noted: 'n', ours: 'n' },
        ]),
      ),
    );
    const hidden = few.map(({ group }) => groupOf(published, group).men.n);
    expect(hidden).toEqual(few.map(() => ({ notEstimable: 'suppressed' })));
  });

  it('weights published means and invents no certainty', () => {
    const columns = read().summary.columns.map((column) =>
      column.header === 'Medellön' ? { ...column, published: 'mean' as const } : column,
    );
    const part = { sex, weight: 'Antal', measure: { kind: 'mean', column: 'Medellön' } };
    const { overall } = answerFrom(read(), part, columns);
    expectAgreement(
      compareAt({ what: 'pay', noted: noted('weighted_mean_where_known'), ours: overall }, [
        { measure: 'weighted mean', noted: 'women', ours: 'women.mean' },
        { measure: 'weighted mean', noted: 'men', ours: 'men.mean' },
      ]),
    );
    const none = { notEstimable: 'notASample' };
    expect(overall.women).toMatchObject({ sd: none, median: none, low: none, high: none, p90: none });
    expect(overall.gap).toMatchObject({
      difference: { low: none, high: none },
      tests: { welch: none, mannWhitney: none },
      cohenD: none,
    });
  });
});

describeWorkbook('se_fk_sjukpenning_diagnos_wide', 112, ({ read, noted }) => {
  const sex = { womenColumn: 'antal_kvinnor', menColumn: 'antal_man' };
  const chapter = (value: string): object => ({ column: 'diagnoskapitel_kod', in: [value] });
  const quarter = (year: unknown, quarter: unknown): readonly object[] => [
    { column: 'ar', in: [year] },
    { column: 'kvartal', in: [quarter] },
  ];

  it.each(['first', 'last'])('counts all who were on sick leave in the %s quarter', (name) => {
    const { ar, kvartal } = recordOf(noted(name));
    const where = [...quarter(ar, kvartal), chapter('Samtliga')];
    const ours = answerFrom(read(), { sex, measure: { kind: 'count' }, where }).overall;
    const ratio = { measure: 'ratio', noted: 'women_to_men', ours: 'gap.ratio.estimate' };
    expectAgreement(
      compareAt({ what: name, noted: noted(name), ours }, name === 'last' ? [...COUNTS, ratio] : COUNTS),
    );
  });

  it('gives the share of women in every year', () => {
    const years = Object.entries(recordOf(noted('annual_mean_by_year')));
    const ours = answerFrom(read(), {
      sex,
      measure: { kind: 'count' },
      where: [chapter('Samtliga')],
      by: ['ar'],
    });
    expectAgreement(
      years.flatMap(([year, theirs]) =>
        compareAt({ what: year, noted: theirs, ours: groupOf(ours, year) }, COUNTS.slice(2)),
      ),
    );
  });

  it('gives the mean of the quarters of every year', () => {
    const years = Object.entries(recordOf(noted('annual_mean_by_year')));
    const where = [chapter('Samtliga')];
    const ours = answerFrom(read(), { sex, measure: { kind: 'mean' }, where, by: ['ar'] });
    expectAgreement(
      years.flatMap(([year, theirs]) =>
        compareAt({ what: year, noted: theirs, ours: groupOf(ours, year) }, [
          { measure: 'mean of published numbers', noted: 'women', ours: 'women.value' },
          { measure: 'mean of published numbers', noted: 'men', ours: 'men.value' },
        ]),
      ),
    );
  });

  it('adds the chapters up to the total of the first quarter', () => {
    const ours = answerFrom(read(), { sex, measure: { kind: 'count' }, where: quarter(2005, 1) }).overall;
    const sum = noted('sum_of_chapters_vs_total_2005Q1');
    expectAgreement(compareAt({ what: 'chapters', noted: sum, ours }, COUNTS.slice(0, 2)));
  });

  it('counts women and men in every chapter of diagnoses', () => {
    const ours = answerFrom(read(), {
      sex,
      measure: { kind: 'count' },
      where: quarter(2018, 4),
      by: ['diagnoskapitel_text'],
    });
    const known = Object.entries(recordOf(noted('last_by_diagnosis'))).filter(
      ([, theirs]) => recordOf(theirs)['women_share'] !== null,
    );
    expectAgreement([
      ...known.flatMap(([name, theirs]) =>
        compareAt({ what: name, noted: theirs, ours: groupOf(ours, name) }, COUNTS),
      ),
      ...compareAt(
        { what: 'chapters', noted: referenceJson('se_fk_sjukpenning_diagnos_wide.expected.json'), ours },
        [
          {
            measure: 'dissimilarity (Duncan)',
            noted: 'duncan_D_last_nonmissing',
            ours: 'across.dissimilarity.D',
          },
        ],
      ),
    ]);
  });
});

describeWorkbook('se_kommun_anstallda_yrke_wide', 125, ({ read, noted }) => {
  const sex = { column: 'kon' };
  const count = { kind: 'count' };

  it.each(['2015', '2016', '2017', '2018'])(
    'counts the employees of %s once, by occupation or by the total',
    (year) => {
      const occupations = answerFrom(read(), { sex, weight: year, measure: count });
      const where = [{ column: 'yrke', in: ['0000 All'] }];
      const totals = answerFrom(read(), { sex, weight: year, measure: count, where });
      const theirs = noted(`by_year.${year}`);
      expectAgreement([
        ...compareAt({ what: year, noted: theirs, ours: occupations.overall }, [
          { measure: 'persons', noted: 'women_sum_of_occupations', ours: 'women.n' },
          { measure: 'persons', noted: 'men_sum_of_occupations', ours: 'men.n' },
        ]),
        ...compareAt({ what: year, noted: theirs, ours: totals.overall }, [
          { measure: 'persons', noted: 'women_total_row', ours: 'women.n' },
          { measure: 'persons', noted: 'men_total_row', ours: 'men.n' },
          { measure: "women's share", noted: 'women_share', ours: 'distribution.womenShare' },
        ]),
      ]);
    },
  );

  it('says how differently women and men are spread over occupations, in the country and in its regions', () => {
    const ours = answerFrom(read(), { sex, weight: '2018', measure: count, by: ['yrke'] });
    const regions = Object.entries(recordOf(noted('by_region_2018')));
    expectAgreement([
      ...compareAt(
        { what: 'country', noted: referenceJson('se_kommun_anstallda_yrke_wide.expected.json'), ours },
        [
          {
            measure: 'dissimilarity (Duncan)',
            noted: 'duncan_D_2018_national',
            ours: 'across.dissimilarity.D',
          },
        ],
      ),
      ...regions.flatMap(([region, theirs]) => {
        const where = [{ column: 'region', in: [region] }];
        const inRegion = answerFrom(read(), { sex, weight: '2018', measure: count, by: ['yrke'], where });
        return compareAt({ what: region, noted: theirs, ours: inRegion }, [
          { measure: 'persons', noted: 'women', ours: 'overall.women.n' },
          { measure: 'persons', noted: 'men', ours: 'overall.men.n' },
          ...SEGREGATION,
        ]);
      }),
    ]);
  });

  it('follows the share of women over the years, and holds the last against the first', () => {
    const years = ['2015', '2016', '2017', '2018'];
    const where = [{ column: 'yrke', in: ['0000 All'] }];
    const points = years.map((year, at) => {
      const { women, men } = answerFrom(read(), { sex, weight: year, measure: count, where }).overall;
      return { score: at + 1, successes: Number(women.n), trials: Number(women.n) + Number(men.n) };
    });
    const [first, last] = [points[0], points.at(-1)];
    if (first === undefined || last === undefined) throw new Error('there are four years');
    const trend = cochranArmitage(points);
    const ours = {
      x: points.map(({ successes }) => successes),
      n: points.map(({ trials }) => trials),
      chi2: 'statistic' in trend ? Number(trend.statistic) ** 2 : trend,
      p: 'p' in trend ? trend.p : trend,
      difference: newcombe(last, first, 0.95),
    };
    expectAgreement([
      ...compareAt({ what: 'trend', noted: noted('trend_women_share_2015_2018'), ours }, [
        { measure: 'persons', noted: 'x', ours: 'x' },
        { measure: 'persons', noted: 'n', ours: 'n' },
        { measure: 'Cochran-Armitage', noted: 'chi2', ours: 'chi2' },
        { measure: 'Cochran-Armitage', noted: 'p', ours: 'p', isProbability: true },
      ]),
      ...compareAt({ what: '2018 against 2015', noted: noted('share_2015_vs_2018_two_prop'), ours }, [
        { measure: 'difference of shares', noted: 'diff_pp', ours: 'difference.estimate', times: 100 },
        { measure: 'Newcombe interval', noted: 'newcombe95_pp.0', ours: 'difference.low', times: 100 },
        { measure: 'Newcombe interval', noted: 'newcombe95_pp.1', ours: 'difference.high', times: 100 },
      ]),
    ]);
  });

  it('compares how many women and men are managers, whose codes begin with 1', () => {
    const byCode = answerFrom(read(), { sex, weight: '2018', measure: count, by: ['yrke'] });
    const managers = byCode.groups
      .flatMap(({ key }) => Object.values(key))
      .filter((code) => code.startsWith('1'));
    const measure = { kind: 'share', column: 'yrke', positive: managers };
    const rate = answerFrom(read(), { sex, weight: '2018', measure }).overall;
    const all = noted('representation_managers.share_women_all');
    const among = answerFrom(read(), {
      sex,
      weight: '2018',
      measure: count,
      where: [{ column: 'yrke', in: managers }],
      reference: { womenShare: all },
    }).overall;
    const rates = SHARE.filter(
      ({ noted: place }) => at(noted('representation_managers.two_prop_manager_rate'), place) !== undefined,
    );
    expectAgreement([
      ...compareAt(
        { what: 'managers', noted: noted('representation_managers.two_prop_manager_rate'), ours: rate },
        rates,
      ),
      ...compareAt({ what: 'managers', noted: noted('representation_managers'), ours: among }, [
        { measure: 'persons', noted: 'managers_women', ours: 'women.n' },
        { measure: 'persons', noted: 'managers_men', ours: 'men.n' },
        { measure: "women's share", noted: 'share_women_managers', ours: 'distribution.womenShare' },
        {
          measure: 'representation index',
          noted: 'representation_index',
          ours: 'distribution.representationIndex',
        },
      ]),
    ]);
  });

  it('counts the occupations that women or men dominate', () => {
    const ours = answerFrom(read(), { sex, weight: '2018', measure: count, by: ['yrke'] });
    const shares = ours.groups.map(({ distribution }) => distribution.womenShare);
    const balanced = ours.groups.filter(({ distribution }) => distribution.balanced4060 === true);
    const sumOf = (of: 'women' | 'men'): number =>
      balanced.reduce((sum, group) => sum + Number(group[of].n), 0);
    const most = noted('largest15_2018') as readonly { readonly yrke: string }[];
    expectAgreement([
      ...compareAt(
        {
          what: 'occupations',
          noted: noted('balance_classes_2018'),
          ours: {
            balanced: balanced.length,
            women: shares.filter((share) => typeof share === 'number' && share > 0.6).length,
            men: shares.filter((share) => typeof share === 'number' && share < 0.4).length,
          },
        },
        [
          { measure: 'balance 40-60', noted: 'jämnt 40-60', ours: 'balanced' },
          { measure: 'balance 40-60', noted: 'kvinnodominerat', ours: 'women' },
          { measure: 'balance 40-60', noted: 'mansdominerat', ours: 'men' },
        ],
      ),
      ...compareAt(
        {
          what: 'in balanced occupations',
          noted: noted('employees_in_balanced_occupations_2018'),
          ours: { women: sumOf('women'), men: sumOf('men') },
        },
        [
          { measure: 'balance 40-60', noted: 'women', ours: 'women' },
          { measure: 'balance 40-60', noted: 'men', ours: 'men' },
        ],
      ),
      ...most.flatMap((theirs) =>
        compareAt({ what: theirs.yrke, noted: theirs, ours: groupOf(ours, theirs.yrke.trim()) }, COUNTS),
      ),
    ]);
  });
});

describe('the command line', () => {
  describe.each([
    ['ucb_admissions', 'berkeley'],
    ['salaries', 'salaries'],
    ['survey', 'survey'],
    ['se_malmo_lon_aid_kon', 'malmo'],
  ])('asked about %s', (name, example) => {
    describeReference(`${name}.xlsx`, 1, () => {
      it('answers with the very numbers that are compared here', async () => {
        const recipe = recordOf(
          JSON.parse(readFileSync(join(__dirname, `../../examples/${example}.json`), 'utf8')),
        );
        const shown = { ...recipe, smallCounts: { threshold: 0 } };
        const bytes = referenceBytes(`${name}.xlsx`);
        const console = fakeConsole({ 'in.xlsx': bytes, 'r.json': JSON.stringify(shown) });
        const words = ['analyse', 'in.xlsx', '--recipe', 'r.json', '--out', 'ut.xlsx', '--json', 'f.json'];
        expect(await runCommand(words, console)).toBe(0);
        const told = recordOf(JSON.parse(String(console.files.get('f.json'))));
        const { population, overall, groups, across } = answerFrom(await readFirstTable(bytes), shown);
        const { population: ofAll, overall: all, groups: each, across: over } = told;
        // The verdict on a single group has words there.
        const withoutVerdict = (group: object): object =>
          Object.fromEntries(Object.entries(group).filter(([field]) => field !== 'verdict'));
        const numbers = (each as readonly object[]).map(withoutVerdict);
        expect({ ofAll, all, numbers, over }).toEqual({
          ofAll: population,
          all: overall,
          numbers: groups.map(withoutVerdict),
          over: across,
        });
      });
    });
  });
});
