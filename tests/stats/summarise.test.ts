import { momentsOf, quantiles, summarise } from '../../src/stats';
import { expectClose } from './expectClose';

const pay = Float64Array.of(28100, 29400, 30200, 30900, 31500, 33000);

describe('the summary of a sample', () => {
  it('describes six salaries as R does', () => {
    // > x <- c(28100,29400,30200,30900,31500,33000); sum(x); mean(x); sd(x); quantile(x, c(0,.1,.25,.5,.75,.9,1))
    const { moments, ...rest } = summarise({ values: pay });
    expect(moments).toEqual(momentsOf({ values: pay }));
    expectClose(rest, {
      n: 6,
      sum: 183100,
      mean: 183100 / 6,
      sd: 1701.07808952636,
      min: 28100,
      p10: 28750,
      q1: 29600,
      median: 30550,
      q3: 31350,
      p90: 32250,
      max: 33000,
    });
  });

  it('counts a weighted row as so many persons', () => {
    // > r <- rep(x, c(1,0,3,2,1,4)); sum(r); mean(r); sd(r); quantile(r, c(0,.1,.25,.5,.75,.9,1))
    const summary = summarise({ values: pay, frequencies: Uint32Array.of(1, 0, 3, 2, 1, 4) });
    expectClose(
      { ...summary, moments: 0 },
      {
        moments: 0,
        n: 11,
        sum: 344000,
        mean: 344000 / 11,
        sd: 1605.67176539348,
        min: 28100,
        p10: 30200,
        q1: 30200,
        median: 30900,
        q3: 33000,
        p90: 33000,
        max: 33000,
      },
    );
  });

  it('reads only the rows of the group', () => {
    const sample = { values: pay, rows: Uint32Array.of(5, 0, 2) };
    expect(summarise(sample)).toEqual(summarise({ values: Float64Array.of(33000, 28100, 30200) }));
  });

  it('says of an empty group that it is empty, in every number', () => {
    const none = { notEstimable: 'emptyGroup' };
    const summary = summarise({ values: pay, rows: new Uint32Array(0) });
    expect(summary).toMatchObject({ n: 0, sum: none, mean: none, sd: none, min: none, p10: none, q1: none });
    expect(summary).toMatchObject({ median: none, q3: none, p90: none, max: none });
  });

  it('takes rows that stand for nobody as nobody', () => {
    const nobody = summarise({ values: pay, frequencies: new Uint32Array(6) });
    expect(nobody.n).toBe(0);
    expect(nobody.mean).toEqual({ notEstimable: 'emptyGroup' });
  });

  it('gives one person every number but the spread', () => {
    const summary = summarise({ values: Float64Array.of(31000) });
    expect(summary).toMatchObject({ n: 1, mean: 31000, median: 31000, sd: { notEstimable: 'tooFew' } });
  });

  it('refuses a missing value, a row that does not exist and a broken frequency', () => {
    expect(() => summarise({ values: Float64Array.of(1, NaN) })).toThrow('summarise requires finite values');
    expect(() => summarise({ values: pay, rows: Uint32Array.of(6) })).toThrow('requires finite values');
    expect(() => summarise({ values: pay, frequencies: Float64Array.of(1, 1, 1, 1, 1, 1.5) })).toThrow(
      'summarise requires frequencies that are whole numbers',
    );
    expect(() => summarise({ values: pay, frequencies: Float64Array.of(1, 1, 1, 1, 1, -1) })).toThrow(
      'summarise requires frequencies that are finite and not negative',
    );
    expect(() => summarise({ values: pay, frequencies: Uint32Array.of(1) })).toThrow(
      'summarise requires as many frequencies as values',
    );
  });

  it('does not change the column it reads', () => {
    const values = Float64Array.of(3, 1, 2);
    quantiles({ values }, [0.5]);
    summarise({ values });
    expect(Array.from(values)).toEqual([3, 1, 2]);
  });
});
