import { analyse } from '../../src/analysis';
import { expectClose } from '../stats/expectClose';
import { inputOf, tableOf } from './support/tableOf';

const MEASURE = { kind: 'share', column: 'Beslut', positive: ['Ja'] } as const;
const TABLE = tableOf({
  Enhet: ['A', 'A', 'A', 'A', 'B', 'B', 'B', 'B', 'C'],
  Kön: ['K', 'K', 'M', 'M', 'K', 'K', 'M', 'M', 'K'],
  Beslut: ['Ja', 'Nej', 'Ja', 'Nej', 'Ja', 'Nej', 'Ja', 'Nej', 'Ja'],
  Antal: [56, 14, 48, 32, 30, 30, 28, 32, 9],
});

it('the more groups are looked at, the less sure is the gap of each', () => {
  const { groups } = analyse(inputOf(TABLE, { measure: MEASURE, weight: 'Antal', by: ['Enhet'] }));
  // R: p <- c(prop.test(c(56, 48), c(70, 80), correct = FALSE)$p.value, prop.test(c(30, 28), c(60, 60), correct = FALSE)$p.value)
  //    p.adjust(p, "holm"); p.adjust(p, "BH")
  expectClose(groups[0]?.gap.adjusted, { holm: 0.0160901627363931, benjaminiHochberg: 0.0160901627363931 });
  expectClose(groups[1]?.gap.adjusted, { holm: 0.7148491137558971, benjaminiHochberg: 0.7148491137558971 });
});

it('a group that cannot be tested is not counted as a look, and says why', () => {
  const { groups } = analyse(inputOf(TABLE, { measure: MEASURE, weight: 'Antal', by: ['Enhet'] }));
  const none = { notEstimable: 'emptyGroup' };
  expect(groups[2]?.gap.adjusted).toEqual({ holm: none, benjaminiHochberg: none });
});

it('counts are not tested, so that nothing is adjusted', () => {
  const { groups } = analyse(inputOf(TABLE, { measure: { kind: 'count' }, weight: 'Antal', by: ['Enhet'] }));
  expect(groups[0]?.gap.adjusted).toBeUndefined();
});
