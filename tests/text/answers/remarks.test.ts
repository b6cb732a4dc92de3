import type { Across, Analysis } from '../../../src/analysis';
import { answerSentence, answerSentences, reversalSentence, verdictText } from '../../../src/text';
import type { Recipe } from '../../../src/vocabulary';
import { admittedShares, appliedCounts, SUPPRESSED, withVerdict } from '../../support/berkeley';
import { meanPays } from '../../support/pays';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

function withAcross(analysis: Analysis, across: Across, part: Partial<Recipe> = {}): Analysis {
  return { ...analysis, across, recipe: { ...analysis.recipe, ...part } };
}

describe('a difference that turns round', () => {
  const found: Across = {
    simpson: { reverses: true, strata: ['A', 'B'] },
    simpsonByColumn: [
      { column: 'Kommundel', reverses: false },
      { column: 'Institution', reverses: true },
    ],
  };

  it('is told with the column, right after the observation, though nobody asked for it', () => {
    const answer = answerSentence(withAcross(admittedShares(), found), 'sv');
    expect(answer).toContain(
      '). Obs! Skillnaden vänder när man tar hänsyn till Institution. Dela upp analysen efter det för att se hur. Skillnaden är',
    );
    expect(reversalSentence(withAcross(admittedShares(), found), 'en')).toContain('Institution');
  });

  it('is told of the strata of the recipe and of every other column, each once', () => {
    const both = withAcross(admittedShares(), found, { strata: ['institution'] });
    expect(reversalSentence(both, 'sv')).toContain('hänsyn till institution. ');
    const other = withAcross(admittedShares(), found, { strata: ['Ålder', 'År'] });
    expect(reversalSentence(other, 'sv')).toContain('hänsyn till Ålder, År och Institution. ');
  });

  it('is not told where it does not, or where that is protected', () => {
    const none: Across = { simpsonByColumn: [{ column: 'Institution', reverses: SUPPRESSED }] };
    expect(reversalSentence(withAcross(admittedShares(), none), 'sv')).toBe('');
    expect(reversalSentence(admittedShares(), 'sv')).toBe('');
  });
});

describe('unknown sex', () => {
  const bounded = (analysis: Analysis, bounds: Analysis['overall']['gap']['bounds']): Analysis => ({
    ...analysis,
    overall: { ...analysis.overall, gap: { ...analysis.overall.gap, ...(bounds && { bounds }) } },
  });

  it('bounds the difference', () => {
    const shares = answerSentences(bounded(admittedShares(), { ifWomen: -0.1, ifMen: -0.155 }), 'sv');
    expect(shares.map(plain)).toContain(
      'För några är kön okänt. Vore de alla kvinnor blev skillnaden −10,0 procentenheter, vore de alla män blev den −15,5 procentenheter.',
    );
    const pays = answerSentences(bounded(meanPays(), { ifWomen: -2500, ifMen: 120 }), 'sv');
    expect(pays.map(plain)).toContain(
      'För några är kön okänt. Vore de alla kvinnor blev skillnaden −2 500, vore de alla män blev den 120.',
    );
  });

  it('is not spoken of where its outcome is protected', () => {
    const hidden = bounded(admittedShares(), { ifWomen: SUPPRESSED, ifMen: SUPPRESSED });
    expect(answerSentence(hidden, 'sv')).not.toContain('okänt');
  });
});

describe('a sample', () => {
  const sampled = (code: 'clearDifference' | 'uncertainDifference' | 'noDifferenceShown'): Analysis =>
    withAcross(withVerdict(admittedShares(), code), {}, { sample: {} });

  it('is judged by what the sample makes uncertain, not by years', () => {
    expect(verdictText(sampled('clearDifference'), 'sv')).toContain('osäkerhet som urvalet ger');
    expect(verdictText(sampled('uncertainDifference'), 'sv')).toContain('vilka som kom med i urvalet');
    expect(verdictText(sampled('clearDifference'), 'sv')).not.toContain('mellan år');
    expect(verdictText(sampled('noDifferenceShown'), 'sv')).toContain('Ingen påvisbar');
  });

  it('is said to lack those who did not answer', () => {
    expect(answerSentence(sampled('clearDifference'), 'sv')).toContain('de som inte svarat');
    expect(answerSentence(admittedShares(), 'sv')).not.toContain('urval');
  });
});

describe('a target', () => {
  const aimed = (analysis: Analysis, target: NonNullable<Across['trend']>['target']): string =>
    plain(
      answerSentence(
        withAcross(analysis, { trend: { slopePerPeriod: -0.01, ...(target && { target }) } }),
        'sv',
      ),
    );

  it('is told with the year in which it is met', () => {
    expect(aimed(admittedShares(), { value: 0.05, status: 'ahead', period: 2027.39 })).toContain(
      'Med samma utveckling som hittills nås målet 5,0 procentenheter 2028.',
    );
    expect(aimed(meanPays(), { value: 500, status: 'movingAway' })).toContain('nås inte målet 500.');
    expect(aimed(appliedCounts(), { value: 0.4, status: 'reached' })).toContain(
      'Målet 40,0 procent är nått.',
    );
  });

  it('is not spoken of where there is no trend to tell', () => {
    expect(aimed(admittedShares(), { value: 0.05, status: { notEstimable: 'tooFew' } })).not.toContain('mål');
  });
});

describe('how women and men are spread over groups', () => {
  const spread = (part: object, analysis: Analysis = appliedCounts()): string =>
    plain(answerSentence(withAcross(analysis, { dissimilarity: { D: 0.4078, IP: 0.18, ...part } }), 'sv'));

  it('is told with the number of groups, and with a warning where some are small', () => {
    expect(spread({ categories: 4, smallCategories: 0 })).toContain(
      'Hur olika kvinnor och män är fördelade mäts över 4 grupper: måttet växer med antalet grupper.',
    );
    expect(spread({ categories: 4, smallCategories: 0 })).not.toContain('färre än fem');
    expect(spread({ categories: 4, smallCategories: 2 })).toContain(
      'I 2 av grupperna finns färre än fem kvinnor eller män; då blir måttet större än det borde.',
    );
  });

  it('is beside the question where a share is asked for', () => {
    expect(spread({ categories: 4, smallCategories: 2 }, admittedShares())).not.toContain('är fördelade');
  });
});
