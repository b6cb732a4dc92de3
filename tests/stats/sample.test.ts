import { gather, gatherPersons, personsIn } from '../../src/stats/sample';

describe('taking the rows of a sample out', () => {
  it('copies nothing where the whole column is the sample', () => {
    const values = Float64Array.of(3, 1, 2);
    expect(gather({ values }, 'test').values).toBe(values);
  });

  it('follows the rows in their order, repeated ones too', () => {
    const values = Float64Array.of(3, 1, 2);
    expect(Array.from(gather({ values, rows: Uint32Array.of(2, 0, 2) }, 'test').values)).toEqual([2, 3, 2]);
  });

  it('leaves out who stands for nobody, whatever stands there', () => {
    const gathered = gather(
      { values: Float64Array.of(3, NaN, 2), frequencies: Float64Array.of(2, 0, 1.5) },
      'test',
    );
    expect(Array.from(gathered.values)).toEqual([3, 2]);
    expect(personsIn(gathered)).toBe(3.5);
  });

  it('reads frequencies beside the column, not beside the rows', () => {
    const sample = {
      values: Float64Array.of(3, 1, 2),
      rows: Uint32Array.of(2),
      frequencies: Uint32Array.of(5, 6, 7),
    };
    expect(personsIn(gatherPersons(sample, 'test'))).toBe(7);
  });

  it('refuses parts of persons where persons are counted', () => {
    const sample = { values: Float64Array.of(3), frequencies: Float64Array.of(0.5) };
    expect(personsIn(gather(sample, 'test'))).toBe(0.5);
    expect(() => gatherPersons(sample, 'test')).toThrow('test requires frequencies that are whole numbers');
  });
});
