import { findVagueVerbs } from '../../../src/plan';

// The verbs are those of domain.md 3.4.
test.each([
  ['Att utveckla arbetet och främja jämställdhet', ['utveckla', 'främja']],
  ['Vi ska verka för fler kvinnor', ['verka för']],
  ['Att öka medvetenheten', ['öka medvetenheten']],
  ['ATT FÖRBÄTTRA', ['förbättra']],
  ['Att minska skillnaden från 9,4 till högst 5,0 procentenheter', []],
  ['Verksamhetsutveckling', []],
])('%j has the vague verbs %j', (text, verbs) => {
  expect(findVagueVerbs(text)).toEqual(verbs);
});
