import type { SettingsProblem } from '../../../src/plan';
import { parseSettings } from '../../../src/plan';
import { planTexts } from '../../../src/text';
import { EXAMPLE_ORGANISATION } from '../support/examplePlan';

function problemsOf(json: unknown): readonly SettingsProblem[] {
  const result = parseSettings(json);
  return 'problems' in result ? result.problems : [];
}

test('the settings of the contract are taken as they stand', () => {
  const settings = {
    municipality: 'Exempelkommun',
    year: 2026,
    vision: { name: 'Vision 11 000', addition: '… ska erbjuda jämställd service' },
    councilGoal: '… rättvis fördelning av resurser …',
    deadlines: { committeeGoals: '2026-02-28' },
    nationalGoals: '2016',
    organisation: EXAMPLE_ORGANISATION,
  };
  expect(parseSettings(settings)).toEqual({ settings });
});

test.each([
  ['an unknown key', { kommun: 'X' }, 'unknownKey', 'kommun'],
  ['an unknown key of the vision', { vision: { text: 'x' } }, 'unknownKey', 'vision.text'],
  ['an unknown deadline', { deadlines: { goals: '2026-02-28' } }, 'unknownKey', 'deadlines.goals'],
  ['a year of two digits', { year: 26 }, 'yearNotFourDigits', 'year'],
  ['a year of five digits', { year: 20266 }, 'yearNotFourDigits', 'year'],
  ['a year with decimals', { year: 2026.5 }, 'yearNotFourDigits', 'year'],
  ['a year that is a text', { year: 'tjugohundra' }, 'yearNotFourDigits', 'year'],
  ['a date that there is not', { deadlines: { unitGoals: '2026-02-30' } }, 'notADate', 'deadlines.unitGoals'],
  ['an empty municipality', { municipality: ' ' }, 'emptyText', 'municipality'],
  ['other national goals', { nationalGoals: '2020' }, 'notAllowed', 'nationalGoals'],
  ['a municipality that is a number', { municipality: 7 }, 'wrongType', 'municipality'],
  [
    'an unknown level',
    { organisation: [{ name: 'A', level: 'team' }] },
    'unknownLevel',
    'organisation[0].level',
  ],
  [
    'a unit right under a committee',
    { organisation: [{ name: 'A', level: 'committee', children: [{ name: 'B', level: 'unit' }] }] },
    'levelSkipped',
    'organisation[0].children[0].level',
  ],
  [
    'a department at the top',
    { organisation: [{ name: 'A', level: 'department' }] },
    'levelSkipped',
    'organisation[0].level',
  ],
  [
    'an unknown key of a unit far down',
    {
      organisation: [
        { name: 'A', level: 'committee', children: [{ name: 'B', level: 'department', boss: 'C' }] },
      ],
    },
    'unknownKey',
    'organisation[0].children[0].boss',
  ],
  ['a unit without a name', { organisation: [{ level: 'committee' }] }, 'missingKey', 'organisation[0].name'],
  [
    'an id used twice',
    {
      organisation: [
        { id: 'a', name: 'A', level: 'committee' },
        { id: 'a', name: 'B', level: 'committee' },
      ],
    },
    'idTwice',
    'organisation[1].id',
  ],
  [
    'two units of one name in one place',
    {
      organisation: [
        { name: 'Nämnden', level: 'committee' },
        { name: 'nämnden', level: 'committee' },
      ],
    },
    'nameTwice',
    'organisation[1].name',
  ],
  [
    'an id with a colon',
    { organisation: [{ id: 'a:b', name: 'A', level: 'committee' }] },
    'idNotUsable',
    'organisation[0].id',
  ],
])('%s is refused by name', (_, json, code, path) => {
  const problems = problemsOf(json);
  expect(problems.map((problem) => [problem.code, problem.path])).toEqual([[code, path]]);
  for (const language of ['sv', 'en'] as const) {
    const [problem] = problems;
    if (problem === undefined) throw new Error('no problem');
    expect(planTexts(language).settings[problem.code](problem)).not.toMatch(/undefined|\[object/);
  }
});

test.each([[[]], ['text'], [null], [7]])('%j is no settings', (json) => {
  expect(problemsOf(json)).toEqual([{ code: 'notSettings', path: '' }]);
});
