import { withoutTellingFindings } from '../../../src/analysis/smallCounts/withoutTellingFindings';
import type { Finding } from '../../../src/vocabulary';

const where = { sheet: 'Data', cells: 'B7,B9' };
const unknown: Finding = {
  code: 'sexUnknown',
  severity: 'warning',
  where,
  count: 2,
  data: { column: 'Kön', rows: 2, share: 0.02 },
};
const names: Finding = { code: 'namesPresent', severity: 'info', where, count: 1, data: { column: 'Namn' } };

describe('withoutTellingFindings', () => {
  it('leaves out how many have an unknown sex where that count is hidden', () => {
    expect(withoutTellingFindings([unknown, names], new Map([['unknown', 'primary']]))).toEqual([names]);
  });

  it('keeps it where that count is shown', () => {
    expect(withoutTellingFindings([unknown, names], new Map([['other', 'primary']]))).toEqual([
      unknown,
      names,
    ]);
  });
});
