import { followUpDocument } from '../../../src/documents';
import { COMMITTEE_GOALS, COMMITTEE_OUTCOMES, PAGE, unitOf } from './support/followedUnits';
import { besideLabel, typeIn, writeSheets } from './support/writtenSheets';

// domain.md 5.5, table 3: (23 − 19) / (23 − 15) = 50 %; (28 − 23) / (28 − 20) = 62,5 %.
test.each([
  [0, 'Uppnått', 130, '⚠ Utjämning nedåt: skillnaden har minskat, men kvinnornas värde är sämre än förut'],
  [1, 'Uppnått', 115.3846, '⚠ Utjämning nedåt: skillnaden har minskat, men männens värde är sämre än förut'],
  [2, 'Delvis', 50, '–'],
  [3, 'Delvis', 62.5, '–'],
  [4, 'Ej uppnått', 0, '–'],
])('goal %i of the annual report is judged %s', async (index, assessment, way, levelling) => {
  const [name, sketch] = COMMITTEE_GOALS[index] ?? ['', undefined];
  const [women = 0, men = 0] = COMMITTEE_OUTCOMES[index] ?? [];
  if (sketch === undefined) throw new Error('no such goal');
  const followed = unitOf(name, [sketch]);
  const spec = followUpDocument(followed, PAGE);
  const excel = await writeSheets([spec], ['contents:workbook', `goal:${followed.unit.id}`]);
  await typeIn(excel, spec.key, { outcomeWomen: women, outcomeMen: men });
  expect(await besideLabel(excel, spec.name, 'Bedömning')).toBe(assessment);
  expect(await besideLabel(excel, spec.name, 'Del av vägen, procent')).toBeCloseTo(way, 4);
  expect(await besideLabel(excel, spec.name, 'Utjämning nedåt')).toBe(levelling);
});
