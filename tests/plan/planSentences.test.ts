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

const LATE = {
  severity: 'late',
  unit: 'Socialnämnden',
  path: 'Socialnämnden',
  goal: 'SN-1',
  missing: [],
  due: '2026-02-28',
} as const;

test('before its day a missing goal is asked for by the day, after it the day is told as passed', () => {
  const missing = { ...LATE, rule: 'R1', missing: ['goal'], reason: { kind: 'goalMissing' } } as const;
  expect(breachSentence({ ...missing, severity: 'warning' }, 'sv')).toBe(
    'Socialnämnden har inget mål. Skriv ett mätbart mål i målmallen senast 2026-02-28.',
  );
  expect(breachSentence(missing, 'sv')).toBe(
    'Socialnämnden har inget mål. Skriv ett mätbart mål i målmallen. Sista dag var 2026-02-28.',
  );
});

test.each([
  ['R1', 'Mål SN-1 (Socialnämnden) antogs 2026-03-02, efter 2026-02-28. Det står kvar som försenat.'],
  ['R3', 'Mål SN-1 (Socialnämnden) blev klart 2026-03-02, efter 2026-02-28. Det står kvar som försenat.'],
  [
    'R5',
    'Uppföljningen av SN-1 (Socialnämnden) lämnades 2026-03-02, efter 2026-02-28. Det står kvar som försenat.',
  ],
  ['R10', 'Nästa handlingsplan antogs 2026-03-02, efter 2026-02-28. Det står kvar som försenat.'],
] as const)('what %s asks for and came late is told by what it is', (rule, sentence) => {
  expect(
    breachSentence({ ...LATE, rule, reason: { kind: 'deliveredLate', delivered: '2026-03-02' } }, 'sv'),
  ).toBe(sentence);
});
