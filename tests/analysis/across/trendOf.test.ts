import { analyse } from '../../../src/analysis';
import type { Across } from '../../../src/analysis';
import type { Recipe } from '../../../src/vocabulary';
import { expectClose } from '../../stats/expectClose';
import { inputOf, tableOf } from '../support/tableOf';

const YEARS = [2021, 2022, 2023, 2024];
const sex = { womenColumn: 'Kvinnor', menColumn: 'Män' };

function trend(
  part: Pick<Recipe, 'measure'> & Partial<Recipe>,
  columns: Readonly<Record<string, readonly (number | string | null)[]>>,
): Across['trend'] {
  return analyse(inputOf(tableOf({ År: YEARS, ...columns }), { sex, period: 'År', ...part })).across.trend;
}

it('the gap of a mean shrinks by so much a year', () => {
  // Domain measures, trend: 2022 6.2; 2023 5.8; 2024 5.1; 2025 4.4 gives -0.61 a year
  const of = trend(
    { measure: { kind: 'mean' } },
    { År: [2022, 2023, 2024, 2025], Kvinnor: [16.2, 15.8, 15.1, 14.4], Män: [10, 10, 10, 10] },
  );
  expect(of).toEqual({ slopePerPeriod: expect.closeTo(-0.61, 10) as number });
});

it('the share of each sex has a trend of its own', () => {
  const of = trend(
    { measure: { kind: 'share' }, sex: { ...sex, womenWeight: 'NK', menWeight: 'NM' } },
    { Kvinnor: [12, 15, 18, 24], NK: [40, 45, 42, 48], Män: [20, 19, 22, 21], NM: [50, 48, 52, 50] },
  );
  // R: coef(lm(xw/nw - xm/nm ~ y)); prop.trend.test(xw, nw, y); prop.trend.test(xm, nm, y); z is the root of chi-square
  expectClose(
    of,
    {
      slopePerPeriod: 0.0607994505494506,
      bySex: {
        women: { statistic: 2.12329714969537, p: 0.033728959402214, method: 'cochranArmitage' },
        men: { statistic: 0.280340554204753, p: 0.779216239878614, method: 'cochranArmitage' },
      },
    },
    1e-11,
  );
});

it('counts have a trend of the share of women', () => {
  const of = trend({ measure: { kind: 'count' } }, { Kvinnor: [30, 34, 41, 45], Män: [60, 58, 57, 52] });
  // R: s <- w / (w + m); coef(lm(s ~ y)); prop.trend.test(w, w + m, y)
  expectClose(
    of,
    {
      slopePerPeriod: 0.0440554706867059,
      cochranArmitage: { statistic: 1.94867290504217, p: 0.0513344995075718, method: 'cochranArmitage' },
    },
    1e-11,
  );
});

it('a rate and an amount per head follow their populations', () => {
  const columns = { Kvinnor: [1, 2, 3, 4], Män: [2, 2, 2, 2] };
  const population = { women: 10, men: 20 };
  // gaps 1/10 - 2/20, 2/10 - 2/20, ...: 0.1 more every year
  expect(trend({ measure: { kind: 'rate', per: 1, population } }, columns)?.slopePerPeriod).toBeCloseTo(
    0.1,
    12,
  );
  expect(trend({ measure: { kind: 'resource', population } }, columns)?.slopePerPeriod).toBeCloseTo(0.1, 12);
  expect(trend({ measure: { kind: 'resource' } }, columns)?.slopePerPeriod).toBeCloseTo(1, 12);
});

it('three periods carry no slope, and a period without men is none', () => {
  const of = trend({ measure: { kind: 'mean' } }, { Kvinnor: [1, 2, 3, 4], Män: [1, 1, null, 1] });
  expect(of).toEqual({ slopePerPeriod: { notEstimable: 'tooFew' } });
});

it('rows without a year are in no period', () => {
  const columns = { År: [2022, 2023, 2024, 2025, null], Kvinnor: [1, 2, 3, 4, 99], Män: [1, 1, 1, 1, 1] };
  expect(trend({ measure: { kind: 'mean' } }, columns)?.slopePerPeriod).toBeCloseTo(1, 12);
});

it('without periods there is nothing to follow', () => {
  const columns = { År: [null, null, null, null], Kvinnor: [1, 2, 3, 4], Män: [1, 1, 1, 1] };
  expect(trend({ measure: { kind: 'count' } }, columns)).toEqual({
    slopePerPeriod: { notEstimable: 'tooFew' },
    cochranArmitage: { notEstimable: 'emptyGroup' },
  });
});

describe('a target', () => {
  const gaps = (change: readonly number[]): Readonly<Record<string, readonly number[]>> => ({
    År: [2022, 2023, 2024, 2025],
    Kvinnor: change.map((gap) => 10 + gap),
    Män: [10, 10, 10, 10],
  });
  const targetOf = (targetValue: number, change: readonly number[]): object | undefined =>
    trend({ measure: { kind: 'mean' }, targetValue }, gaps(change))?.target;

  // Domain measures, trend: R: b <- coef(lm(y ~ t)); (3 - b[1]) / b[2] with y 6.2, 5.8, 5.1, 4.4
  it('is met in the year where the line of the gap is at it', () => {
    const met = { value: 3, status: 'ahead', period: expect.closeTo(2027.393442622951, 9) as number };
    expect(targetOf(3, [6.2, 5.8, 5.1, 4.4])).toEqual(met);
    expect(targetOf(3, [-6.2, -5.8, -5.1, -4.4])).toEqual(met);
  });

  it('is reached at or within it, whatever the sign', () => {
    expect(targetOf(4.4, [6.2, 5.8, 5.1, 4.4])).toEqual({ value: 4.4, status: 'reached' });
    expect(targetOf(-5, [6.2, 5.8, 5.1, -4.4])).toEqual({ value: -5, status: 'reached' });
  });

  it('is moved away from where the gap grows or stands still', () => {
    expect(targetOf(3, [4.4, 5.1, 5.8, 6.2])).toEqual({ value: 3, status: 'movingAway' });
    expect(targetOf(3, [5, 5, 5, 5])).toEqual({ value: 3, status: 'movingAway' });
  });

  it('cannot be told of with fewer than four years', () => {
    const three = { År: [2022, 2023, 2024], Kvinnor: [16, 15, 14], Män: [10, 10, 10] };
    expect(trend({ measure: { kind: 'mean' }, targetValue: 3 }, three)?.target).toEqual({
      value: 3,
      status: { notEstimable: 'tooFew' },
    });
  });

  // Shares of women 1/3, 34/92, 41/98, 45/97. R: s <- w / (w + m); b <- coef(lm(s ~ y)); (0.5 - b[1]) / b[2]
  it('of counts is a share of women, from the side where they began', () => {
    const counts = { Kvinnor: [30, 34, 41, 45], Män: [60, 58, 57, 52] };
    const of = (targetValue: number): object | undefined =>
      trend({ measure: { kind: 'count' }, targetValue }, counts)?.target;
    expect(of(0.5)).toMatchObject({
      status: 'ahead',
      period: expect.closeTo(2024.853944754746, 9) as number,
    });
    expect(of(0.45)).toEqual({ value: 0.45, status: 'reached' });
    expect(of(0.3)).toEqual({ value: 0.3, status: 'movingAway' });
  });
});
