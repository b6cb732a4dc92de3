import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  binomialCdf,
  binomialPmf,
  binomialSf,
  chiSquareCdf,
  chiSquareSf,
  fCdf,
  fSf,
  hypergeometricCdf,
  hypergeometricPmf,
  hypergeometricSf,
  incompleteBeta,
  incompleteGamma,
  logGamma,
  normalCdf,
  normalQuantile,
  normalSf,
  poissonCdf,
  poissonPmf,
  poissonSf,
  studentTCdf,
  studentTQuantile,
  studentTSf,
} from '../../src/stats';

type Table = readonly (readonly number[])[];
type Row = readonly [number, number, number, number, number, number, number];

const fixture = JSON.parse(
  readFileSync(path.join(__dirname, 'fixtures/distributions.json'), 'utf8'),
) as Record<string, Table>;

/** Each row: arguments first, then as many reference values as the function gives. */
const computed: Record<string, (row: Row) => readonly number[]> = {
  logGamma: ([x]) => [logGamma(x)],
  normal: ([z]) => [normalCdf(z), normalSf(z)],
  normalQuantile: ([p]) => [normalQuantile(p)],
  studentT: ([t, df]) => [studentTCdf(t, df), studentTSf(t, df)],
  studentTQuantile: ([p, df]) => [studentTQuantile(p, df)],
  chiSquare: ([x, df]) => [chiSquareCdf(x, df), chiSquareSf(x, df)],
  f: ([x, numerator, denominator]) => [
    fCdf(x, { numerator, denominator }),
    fSf(x, { numerator, denominator }),
  ],
  binomial: ([k, trials, chance]) => [
    binomialPmf(k, { trials, chance }),
    binomialCdf(k, { trials, chance }),
    binomialSf(k, { trials, chance }),
  ],
  poisson: ([k, expected]) => [poissonPmf(k, expected), poissonCdf(k, expected), poissonSf(k, expected)],
  hypergeometric: ([k, drawn, marked, population]) => [
    hypergeometricPmf(k, { drawn, marked, population }),
    hypergeometricCdf(k, { drawn, marked, population }),
    hypergeometricSf(k, { drawn, marked, population }),
  ],
  incompleteBeta: ([x, a, b]) => Object.values(incompleteBeta({ x, y: 1 - x, a, b })),
  incompleteGamma: ([a, x]) => Object.values(incompleteGamma(a, x)),
};

/** Smallest normal double: below it no number has full digits. */
const UNDERFLOW = 2.3e-308;

describe.each(Object.keys(computed))('the distribution function %s', (name) => {
  it('agrees with 60-digit arithmetic to 1e-12 of the value', () => {
    const wrong = (fixture[name] ?? []).filter((row) => {
      const got = computed[name]!(row as unknown as Row);
      const expected = row.slice(row.length - got.length);
      return expected.some((value, i) => {
        const error = Math.abs(got[i]! - value);
        return !(error <= 1e-12 * Math.abs(value) || Math.abs(value) < UNDERFLOW);
      });
    });
    expect(wrong.map((row) => [...row, ...computed[name]!(row as unknown as Row)])).toEqual([]);
    expect(fixture[name]!.length).toBeGreaterThan(7);
  });
});
