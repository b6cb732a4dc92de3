import type { ReadOrganisation } from '../../../src/plan';
import { readOrganisationList } from '../../../src/plan';
import { WORDS } from '../support/examplePlan';

const read = (text: string): ReadOrganisation => readOrganisationList(text, [], WORDS);

/** Name, level and the name of what it stands under. */
function told({ units }: ReadOrganisation): readonly string[] {
  return units.map(({ name, level, parent }) =>
    [level, name, ...(parent === undefined ? [] : ['<', units[parent]?.name ?? ''])].join(' '),
  );
}

const WHOLE = [
  'committee Socialnämnden',
  'committee Kommunstyrelsen',
  'department Socialförvaltningen < Socialnämnden',
  'unit Hemtjänst Norra < Socialförvaltningen',
  'unit Hemtjänst Södra < Socialförvaltningen',
];

test.each([
  [
    'a column each, empty where it is the same as above',
    'Nämnd\tFörvaltning\tEnhet\nSocialnämnden\tSocialförvaltningen\tHemtjänst Norra\n\t\tHemtjänst Södra\nKommunstyrelsen\t\t',
  ],
  [
    'a column each, repeated on every line',
    'Nämnd\tFörvaltning\tEnhet\nSocialnämnden\tSocialförvaltningen\tHemtjänst Norra\nSocialnämnden\tSocialförvaltningen\tHemtjänst Södra\nKommunstyrelsen',
  ],
  [
    'paths',
    'Socialnämnden / Socialförvaltningen / Hemtjänst Norra\nSocialnämnden/Socialförvaltningen/Hemtjänst Södra\nKommunstyrelsen',
  ],
  [
    'paths with arrows',
    'Socialnämnden > Socialförvaltningen > Hemtjänst Norra\nSocialnämnden > Socialförvaltningen > Hemtjänst Södra\nKommunstyrelsen',
  ],
  [
    'lines set in',
    'Socialnämnden\n  Socialförvaltningen\n    Hemtjänst Norra\n    Hemtjänst Södra\n\nKommunstyrelsen',
  ],
  [
    'lines set in with tabs, as from a sheet',
    'Socialnämnden\n\tSocialförvaltningen\n\t\tHemtjänst Norra\n\t\tHemtjänst Södra\nKommunstyrelsen',
  ],
  [
    'bullets',
    '- Socialnämnden\n   - Socialförvaltningen\n      • Hemtjänst Norra\n      • Hemtjänst Södra\n- Kommunstyrelsen',
  ],
  [
    'numbers',
    '1. Socialnämnden\n1.1 Socialförvaltningen\n1.1.1 Hemtjänst Norra\n1.1.2 Hemtjänst Södra\n2. Kommunstyrelsen',
  ],
  [
    'lines under the municipality',
    'Kommunfullmäktige\n  Socialnämnden\n    Socialförvaltningen\n      Hemtjänst Norra\n      Hemtjänst Södra\n  Kommunstyrelsen',
  ],
  [
    'a table with levels and what each stands under',
    'Namn\tNivå\tÖverordnad\tChef\nSocialnämnden\tNämnd\t\t\nKommunstyrelsen\tStyrelse\t\t\nSocialförvaltningen\tFörvaltning\tSocialnämnden\tChefen\nHemtjänst Norra\tEnhet\tSocialförvaltningen\t\nHemtjänst Södra\tEnhet\tSocialförvaltningen\t',
  ],
])('a list pasted as %s is the organisation', (_, text) => {
  const result = read(text);
  expect(told(result)).toEqual(WHOLE);
  expect(result.findings).toEqual([]);
});

test('two units of one name under different departments are two', () => {
  const result = read('A / Staben / Kansliet\nB / Staben / Kansliet');
  expect(told(result)).toEqual([
    'committee A',
    'committee B',
    'department Staben < A',
    'department Staben < B',
    'unit Kansliet < Staben',
    'unit Kansliet < Staben',
  ]);
  expect(result.findings).toEqual([]);
});

test('what stands deeper than a unit, or has nothing above it, is told by its line', () => {
  const { findings } = read('A\n B\n  C\n   D');
  expect(findings).toMatchObject([
    { code: 'unitLevelSkipped', where: { cells: '4' }, data: { unit: 'D', parent: 'C' } },
  ]);
  expect(read('Nämnd\tFörvaltning\tEnhet\n\tSF\tHN').findings).toMatchObject([
    { code: 'unitLevelSkipped' },
    { code: 'organisationNotUnderstood' },
  ]);
});

test('an empty list is told', () => {
  expect(read(' \n\n').findings).toMatchObject([{ code: 'organisationNotUnderstood' }]);
});
