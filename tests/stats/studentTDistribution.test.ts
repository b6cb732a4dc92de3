import { studentTCdf, studentTQuantile, studentTSf } from '../../src/stats';
import { rowsApart } from './againstFixture';

describe("Student's distribution", () => {
  it('agrees with 60-digit arithmetic to 1e-12 of the value, in both tails', () => {
    expect(rowsApart('studentT', ([t, df]) => [studentTCdf(t, df), studentTSf(t, df)])).toEqual([]);
    expect(rowsApart('studentTQuantile', ([p, df]) => [studentTQuantile(p, df)])).toEqual([]);
  });

  it('has everything between its infinite ends', () => {
    expect([studentTCdf(-Infinity, 3), studentTSf(-Infinity, 3)]).toEqual([0, 1]);
    expect([0, 0.5, 1].map((p) => studentTQuantile(p, 3))).toEqual([-Infinity, 0, Infinity]);
  });

  it('reaches infinity where a heavy tail leaves the doubles', () => {
    // Tail of df = 0.1 falls as t^-0.1: t = 1e-200^-10 has no double.
    expect(studentTQuantile(1e-200, 0.1)).toBe(-Infinity);
  });

  it('needs degrees of freedom and probabilities', () => {
    expect(() => studentTSf(1, 0)).toThrow('studentTSf requires degrees of freedom above 0');
    expect(() => studentTQuantile(0.5, -1)).toThrow('studentTQuantile requires degrees of freedom above 0');
    expect(() => studentTQuantile(2, 3)).toThrow('studentTQuantile requires a probability between 0 and 1');
  });
});
