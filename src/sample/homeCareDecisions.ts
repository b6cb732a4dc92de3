import type { RandomSource } from './randomSource';
import type { SampleCell, SampleSheet } from './sampleGrid';

/**
 * Decisions on home care, one row a decision (1,300). Fictitious.
 *
 * Two things are planted. Approval: in every kind of support women are approved at least as often as men, but
 * women more often apply for the kinds where few are approved, so that over all kinds men are approved more often
 * (Simpson's paradox). Hours: men are granted more hours, partly because more of them are in the highest need class.
 */
interface Stratum {
  readonly support: string;
  readonly women: readonly [applied: number, approved: number];
  readonly men: readonly [applied: number, approved: number];
}

// Approved / applied: women 96/120, 66/100, 130/320, 58/240; men 174/220, 78/120, 36/95, 16/73.
const STRATA: readonly Stratum[] = [
  { support: 'Personlig omvårdnad', women: [120, 96], men: [220, 174] },
  { support: 'Ledsagning', women: [100, 66], men: [120, 78] },
  { support: 'Hushållstjänster', women: [320, 130], men: [95, 36] },
  { support: 'Trygghetslarm med tillsyn', women: [240, 58], men: [73, 16] },
];

const ROWS_WITHOUT_SEX = 12;
const AREAS = ['Norra', 'Centrum', 'Södra', 'Älvdalen'];
const NEED_CLASSES = ['1 Litet', '2 Måttligt', '3 Stort', '4 Mycket stort'];
const HOURS_BY_NEED = [9, 21, 38, 62];
const NEED_WEIGHTS = { women: [0.33, 0.34, 0.22, 0.11], men: [0.22, 0.3, 0.28, 0.2] };
const MEN_EXTRA_HOURS = 2.1;
const WOMEN_SPELLINGS = ['Kvinna', 'Kvinna', 'Kvinna', 'Kvinna', 'Kvinna', 'kvinna', 'K'];
const FIRST_DAY_OF_2025 = 45658;
const DAYS_IN_2025 = 365;

interface Application {
  readonly support: string;
  readonly sex: 'women' | 'men';
  readonly approved: boolean;
}

function applications({ support, women, men }: Stratum): Application[] {
  const of = (sex: 'women' | 'men', [applied, approved]: readonly [number, number]): Application[] =>
    Array.from({ length: applied }, (_, index) => ({ support, sex, approved: index < approved }));
  return [...of('women', women), ...of('men', men)];
}

function drawNeed(random: RandomSource, sex: 'women' | 'men'): number {
  let left = random.uniform();
  const weights = NEED_WEIGHTS[sex];
  const drawn = weights.findIndex((weight) => (left -= weight) < 0);
  return drawn === -1 ? weights.length - 1 : drawn;
}

function hoursGranted(random: RandomSource, need: number, sex: 'women' | 'men'): number {
  const mean = (HOURS_BY_NEED[need] ?? 0) + (sex === 'men' ? MEN_EXTRA_HOURS : 0);
  return Math.max(1, Math.round(random.around(mean, mean / 5) * 2) / 2);
}

function decisionRow(
  random: RandomSource,
  { support, sex, approved }: Application,
  index: number,
): SampleCell[] {
  const need = drawNeed(random, sex);
  return [
    `B-${String(index + 1).padStart(4, '0')}`,
    FIRST_DAY_OF_2025 + random.whole(0, DAYS_IN_2025 - 1),
    sex === 'men' ? 'Man' : random.oneOf(WOMEN_SPELLINGS),
    Math.round(Math.min(101, Math.max(65, random.around(sex === 'women' ? 83 : 80, 7)))),
    random.oneOf(AREAS),
    NEED_CLASSES[need] ?? '',
    support,
    approved ? 'Bifall' : 'Avslag',
    approved ? hoursGranted(random, need, sex) : '',
  ];
}

/** Makes the sheet *Biståndsbeslut*. */
export function homeCareDecisions(random: RandomSource): SampleSheet {
  const header = [
    'Ärende',
    'Beslutsdatum',
    'Kön',
    'Ålder',
    'Område',
    'Behovsklass',
    'Insats',
    'Beslut',
    'Beviljade timmar per månad',
  ];
  const known = random
    .shuffled(STRATA.flatMap(applications))
    .map((one, index) => decisionRow(random, one, index));
  const unknown = Array.from({ length: ROWS_WITHOUT_SEX }, (_, index) => {
    const application: Application = {
      support: random.oneOf(STRATA).support,
      sex: random.oneOf(['women', 'men'] as const),
      approved: index % 2 === 0,
    };
    const row = decisionRow(random, application, known.length + index);
    return row.map((cell, column) => (column === 2 ? '' : cell));
  });
  return { name: 'Biståndsbeslut', rows: [header, ...known, ...unknown], formats: { 1: 'yyyy-mm-dd' } };
}
