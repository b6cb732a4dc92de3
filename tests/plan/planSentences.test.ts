import { breachSentence, planFindingSentence } from '../../src/text';

test('a goal that lacks its unit of measure is told of by id, with what to fill in', () => {
  const breach = {
    rule: 'R4',
    severity: 'error',
    unit: 'Hemtjänst Norra',
    path: 'Socialnämnden / Socialförvaltningen / Hemtjänst Norra',
    goal: 'SN-SF-HN-1',
    missing: ['unitOfMeasure', 'baselineMen'],
    reason: { kind: 'notMeasurable' },
  } as const;
  expect(breachSentence(breach, 'sv')).toBe(
    'Mål SN-SF-HN-1 (Hemtjänst Norra) är inte mätbart: måttenhet och utgångsvärde män saknas. Fyll i det i målmallen.',
  );
  expect(breachSentence(breach, 'en')).toContain('the unit of measure and the baseline for men');
});

test('a text in a field for numbers is told of by its label and its cell', () => {
  const finding = {
    code: 'numberNotReadable',
    severity: 'warning',
    where: { sheet: 'Mål – Skolan', cells: 'B12' },
    data: { field: 'baselineWomen2' },
  } as const;
  expect(planFindingSentence(finding, 'sv')).toBe(
    'Cell B12 på bladet ”Mål – Skolan” (Utgångsvärde kvinnor) ska vara ett tal men går inte att läsa som ett. Skriv bara talet, till exempel 12,5.',
  );
});
