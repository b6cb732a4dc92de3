import type { Analysis, VerdictCode } from '../../../src/analysis';
import { answerSentence, answerSentences, verdictText } from '../../../src/text';
import {
  admittedShares,
  appliedCounts,
  SUPPRESSED,
  withDifference,
  withVerdict,
} from '../../support/berkeley';
import { meanPays } from '../../support/pays';
import type { Recipe } from '../../../src/vocabulary';

// 557 of 1,835 women and 1,198 of 2,691 men were admitted; −14.16 points, Newcombe −16.96 to −11.32
// (R: wilson limits by prop.test(557, 1835, correct = FALSE) and prop.test(1198, 2691, correct = FALSE), joined by squares).
const SHARES = admittedShares();

/** Texts with plain spaces, which are easier to read in a test. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

test('the answer begins with what was observed, from unrounded numbers', () => {
  expect(answerSentences(SHARES, 'sv')[0]).toBe(
    'Andelen med utfallet ”Antagen” är lägre bland kvinnor än bland män: 30,4 mot 44,5 procent, ' +
      'en skillnad på −14,2 procentenheter (osäkerhet −17,0 till −11,3).',
  );
  expect(answerSentences(SHARES, 'en')[0]).toBe(
    'The share with the outcome “Antagen” is lower among women than among men: 30.4 against 44.5 per cent, ' +
      'a difference of −14.2 percentage points (uncertainty −17.0 to −11.3).',
  );
});

test('shares of fewer than 20 persons are told as counts, unless the recipe wants them in per cent', () => {
  const { overall, ...rest } = admittedShares();
  const few: Analysis = {
    ...rest,
    overall: { ...overall, women: { ...overall.women, n: 12, count: 5, value: 5 / 12 } },
  };
  expect(answerSentences(few, 'sv')[0]).toBe(
    'Antalet med utfallet ”Antagen” är 5 av 12 kvinnor och 1\u00a0198 av 2\u00a0691 män. De är för få för att redovisas i procent.',
  );
  const wanted: Analysis = { ...few, recipe: { ...few.recipe, presentation: { percentFrom: 0 } } };
  expect(answerSentences(wanted, 'sv')[0]).toContain('41,7 mot 44,5 procent');
});

test('with a direction the answer says who has the less favourable value', () => {
  expect(answerSentence(SHARES, 'sv')).toMatch(/har kvinnor det mindre gynnsamma värdet\.$/);
  expect(answerSentence(admittedShares({ direction: 'lowerIsBetter' }), 'sv')).toMatch(
    /har män det mindre gynnsamma värdet\.$/,
  );
  expect(answerSentence(SHARES, 'en')).toMatch(/women/);
});

test.each(['none', 'balance'] as const)(
  'with the direction %s nobody is said to be worse off',
  (direction) => {
    expect(answerSentence(admittedShares({ direction }), 'sv')).not.toContain('gynnsam');
  },
);

test('without a direction nobody is said to be worse off', () => {
  const recipe = Object.fromEntries(
    Object.entries(SHARES.recipe).filter(([key]) => key !== 'direction'),
  ) as unknown as Recipe;
  expect(answerSentence({ ...SHARES, recipe }, 'sv')).not.toContain('gynnsam');
});

test.each(['uncertainDifference', 'noDifferenceShown', 'tooFewPersons'] as const)(
  'nobody is said to be worse off where the verdict is %s',
  (code) => {
    expect(answerSentence(withVerdict(SHARES, code), 'sv')).not.toContain('gynnsam');
  },
);

test.each<[VerdictCode, string]>([
  [
    'clearDifference',
    'Skillnaden är tydlig: den når gränsen 5,0 procentenheter och är större än den tillfälliga variation som kan väntas mellan år.',
  ],
  [
    'uncertainDifference',
    'Skillnaden är osäker: den når gränsen 5,0 procentenheter men kan vara tillfällig variation mellan år.',
  ],
  ['noDifferenceShown', 'Ingen påvisbar skillnad: den är mindre än gränsen 5,0 procentenheter.'],
  ['tooFewPersons', 'Antalet är för litet för ett omdöme: av minst ett av könen finns färre än 20.'],
])('the verdict %s has its sentence', (code, sentence) => {
  expect(plain(verdictText(withVerdict(SHARES, code), 'sv'))).toBe(sentence);
  expect(verdictText(withVerdict(SHARES, code), 'en')).not.toBe('');
});

test('where chance cannot be judged, the verdict does not speak of it', () => {
  const notASample = { notEstimable: 'notASample' } as const;
  const published = withDifference(SHARES, { estimate: -0.1416, low: notASample, high: notASample });
  const answer = answerSentence(withVerdict(published, 'uncertainDifference'), 'sv');
  expect(answer).toContain('går inte att säga av dessa uppgifter');
  expect(answer).not.toContain('osäkerhet');
});

test('the threshold of a mean is in the unit of the mean, with the decimals of the values', () => {
  expect(plain(verdictText(withVerdict(meanPays(), 'noDifferenceShown'), 'sv'))).toContain('gränsen 1 575.');
});

test('means are compared in their own unit', () => {
  // R: t.test(c(24,26,28,30,31,33), c(25,27,32,30,36,39)) in thousands: 28.667, 31.5; -8.692 to 3.026
  expect(plain(answerSentences(meanPays(), 'sv')[0] ?? '')).toBe(
    'Medelvärdet av Månadslön är lägre för kvinnor än för män: 28 667 mot 31 500, ' +
      'en skillnad på −2 833 (osäkerhet −8 692 till 3 026).',
  );
});

test('values that are the same as shown are said to be the same, and the limits to be those of the difference', () => {
  const { overall } = SHARES;
  const same: Analysis = {
    ...SHARES,
    overall: {
      ...overall,
      women: overall.men,
      gap: { ...overall.gap, difference: { estimate: 0, low: -0.03, high: 0.03 } },
    },
  };
  expect(answerSentences(same, 'sv')[0]).toBe(
    'Andelen med utfallet ”Antagen” är lika stor bland kvinnor och män: 44,5 procent ' +
      '(skillnadens osäkerhet −3,0 till 3,0).',
  );
});

test('counts are answered with how the group is made up, without a verdict', () => {
  expect(answerSentences(appliedCounts(), 'sv').map(plain)).toEqual([
    'Antalet kvinnor är 1 835 och antalet män 2 691, det vill säga 40,5 respektive 59,5 procent.',
    'Båda könen ligger inom 40–60 procent, det vanliga riktmärket för jämn fördelning.',
  ]);
});

test('a group outside 40–60 is said to be so, and of whom there are fewer', () => {
  const { overall } = appliedCounts();
  const uneven: Analysis = {
    ...appliedCounts(),
    overall: {
      ...overall,
      women: { n: 30 },
      men: { n: 70 },
      distribution: { womenShare: 0.3, balanced4060: false },
    },
  };
  expect(answerSentences(uneven, 'sv')[1]).toBe(
    'Andelen kvinnor är mindre än 40 procent, så fördelningen ligger utanför riktmärket 40–60.',
  );
});

// 3 of 11 are women: 0.4 x 11 = 4.4, so two more of the eleven.
test('how many more are needed for 40 per cent is told of those who are fewer', () => {
  const { overall } = appliedCounts();
  const uneven: Analysis = {
    ...appliedCounts(),
    overall: {
      ...overall,
      women: { n: 3 },
      men: { n: 8 },
      distribution: { womenShare: 3 / 11, balanced4060: false, womenMissingTo40: 2, menMissingTo40: 0 },
    },
  };
  expect(answerSentences(uneven, 'sv')[2]).toBe('Med 2 fler kvinnor i en lika stor grupp nås 40 procent.');
  expect(answerSentences(uneven, 'en')[2]).toContain('2 more women');
});

test('a difference that cannot be had is told with its reason', () => {
  expect(answerSentences(withDifference(SHARES, { notEstimable: 'emptyGroup' }), 'sv')[0]).toBe(
    'Skillnaden kan inte visas: ingen finns i gruppen.',
  );
});

test('of a suppressed answer no number is told', () => {
  const suppressed: Analysis = {
    ...SHARES,
    overall: {
      ...SHARES.overall,
      women: { ...SHARES.overall.women, value: SUPPRESSED, n: SUPPRESSED, count: SUPPRESSED },
      gap: { difference: SUPPRESSED },
    },
    verdict: { code: 'suppressed', threshold: SUPPRESSED },
  };
  expect(answerSentence(suppressed, 'sv')).toBe(
    'Skillnaden kan inte visas: uppgiften skyddas, eftersom antalet personer är litet. ' +
      'Omdömet visas inte, eftersom det skulle kunna röja små antal.',
  );
  expect(answerSentence(suppressed, 'en')).not.toMatch(/\d/);
});

test('children are called girls and boys', () => {
  expect(answerSentence(appliedCounts(), 'sv', 'children')).toContain('antalet pojkar');
  expect(answerSentence(appliedCounts(), 'en', 'children')).toContain('girls');
});

test('a difference is not yet called an inequality', () => {
  for (const language of ['sv', 'en'] as const) {
    expect(answerSentence(SHARES, language)).not.toMatch(/ojämställd|diskriminer|inequal|discriminat/i);
  }
});
