import { initialsOf } from '../../../src/plan/goalIds/initialsOf';

// The first three are those of contract 2 and 6 (KF-1, SN-SF-1, SN-SF-HN-1).
test.each([
  ['Socialnämnden', 'SN'],
  ['Socialförvaltningen', 'SF'],
  ['Hemtjänst Norra', 'HN'],
  ['Kommunstyrelsen', 'KS'],
  ['Barn- och utbildningsnämnden', 'BUN'],
  ['Kultur- och fritidsnämnden', 'KFN'],
  ['Äldrenämnden', 'ÄN'],
  ['Enhet 12', 'E12'],
  ['Nämnden', 'N'],
  ['och', 'O'],
  ['—', 'X'],
])('the initials of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
