import fc from 'fast-check';
import { analyse, applySuppression, decideSuppression } from '../../src/analysis';
import type { Analysis } from '../../src/analysis';
import { inputOf, tableOf } from '../analysis/support/tableOf';
import { auditAmounts } from '../support/amountAuditor';

/** Grants to associations: many small ones, now and then a large one. */
const grant = fc.record({
  Kön: fc.constantFrom('k', 'm', 'k', 'm', 'annat'),
  Form: fc.constantFrom('Idrott', 'Kultur', 'Scout', 'Musik'),
  Belopp: fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 100 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1000, max: 9000 }) },
  ),
});

type Grant = Readonly<Record<'Kön' | 'Form', string>> & { readonly Belopp: number };

function answerTo(grants: readonly Grant[], smallCounts: object): Analysis {
  const table = tableOf({
    Kön: grants.map((each) => each.Kön),
    Form: grants.map((each) => each.Form),
    Belopp: grants.map((each) => each.Belopp),
  });
  return analyse(
    inputOf(table, { measure: { kind: 'resource', column: 'Belopp' }, by: ['Form'], smallCounts }),
  );
}

describe('amounts in which few have most', () => {
  it('cannot be told more closely than the rules allow', async () => {
    const rules = fc.constantFrom(
      { dominance: { n: 1, k: 75 } },
      { dominance: { n: 2, k: 85 } },
      { pPercent: 10 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(grant, { minLength: 60, maxLength: 200 }), rules, async (grants, rule) => {
        const full = answerTo(grants, rule);
        // Who has most of everything there is cannot be hidden from the total that is all that can move.
        fc.pre(Object.keys(full.protectedAmounts?.overall ?? {}).length === 0);
        expect(await auditAmounts(full, applySuppression(full, decideSuppression([full])))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
