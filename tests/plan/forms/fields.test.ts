import {
  actionsTable,
  FORM_KINDS,
  FORM_TABLES,
  indicatorField,
  PLAN_ITEMS,
  sheetKeyOf,
} from '../../../src/plan';
import { planTexts } from '../../../src/text';

test('the inputs of a second indicator bear its number, those of the first do not', () => {
  expect(indicatorField('baselineWomen', 1)).toBe('baselineWomen');
  expect(indicatorField('baselineWomen', 2)).toBe('baselineWomen2');
});

test('a sheet of a unit is known by its kind and the id of the unit', () => {
  expect(sheetKeyOf(FORM_KINDS.goal, 'u7')).toBe('goal:u7');
});

test('each goal has a table of actions of its own', () => {
  expect(actionsTable(2)).toBe('actions2');
  expect(FORM_TABLES.actions[0]).toBe('what');
});

test('every item of the plan has words in both languages', () => {
  const facts = { municipality: 'Exempelkommun', year: 2026, visionName: 'Vision 11 000' };
  expect(PLAN_ITEMS.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  for (const { number } of PLAN_ITEMS) {
    expect(planTexts('sv').items.items[number](facts).heading).not.toBe('');
    expect(planTexts('en').items.items[number](facts).heading).not.toBe('');
  }
});
