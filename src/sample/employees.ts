import type { RandomSource } from './randomSource';
import type { SampleCell, SampleSheet } from './sampleGrid';

/**
 * The employees, one row each (573: 440 women, 133 men). Fictitious. Within an occupation pay hardly differs; most
 * of the crude difference is that women and men have different occupations and hours.
 */
interface Occupation {
  readonly title: string;
  readonly department: string;
  readonly women: number;
  readonly men: number;
  readonly pay: readonly [women: number, men: number];
}

const OCCUPATIONS: readonly Occupation[] = [
  { title: 'Undersköterska', department: 'Socialförvaltningen', women: 168, men: 24, pay: [32100, 31900] },
  { title: 'Sjuksköterska', department: 'Socialförvaltningen', women: 31, men: 5, pay: [42300, 42800] },
  { title: 'Biståndshandläggare', department: 'Socialförvaltningen', women: 14, men: 3, pay: [38200, 38400] },
  {
    title: 'Lärare',
    department: 'Barn- och utbildningsförvaltningen',
    women: 86,
    men: 31,
    pay: [40200, 40500],
  },
  {
    title: 'Barnskötare',
    department: 'Barn- och utbildningsförvaltningen',
    women: 62,
    men: 5,
    pay: [28600, 28400],
  },
  {
    title: 'Måltidspersonal',
    department: 'Barn- och utbildningsförvaltningen',
    women: 34,
    men: 4,
    pay: [27900, 28000],
  },
  { title: 'Tekniker', department: 'Samhällsbyggnadsförvaltningen', women: 6, men: 33, pay: [35800, 36300] },
  { title: 'Ingenjör', department: 'Samhällsbyggnadsförvaltningen', women: 5, men: 9, pay: [45600, 46400] },
  {
    title: 'Administratör',
    department: 'Kommunledningsförvaltningen',
    women: 24,
    men: 8,
    pay: [33400, 33900],
  },
  { title: 'Chef', department: 'Kommunledningsförvaltningen', women: 10, men: 11, pay: [53800, 55600] },
];

/** Annual-report figures of the sample: permanent full time, permanent part time, temporary. */
const FORMS = {
  women: [
    ['Tillsvidare, heltid', 262],
    ['Tillsvidare, deltid', 141],
    ['Visstid', 37],
  ],
  men: [
    ['Tillsvidare, heltid', 98],
    ['Tillsvidare, deltid', 14],
    ['Visstid', 21],
  ],
} as const;

const PART_TIMES = [50, 60, 75, 75, 75, 80, 80, 90];
const FULL_TIME = 100;
const PAY_SPREAD = 0.06;
const YEAR_OF_EXTRACT = 2025;

function formsOf(random: RandomSource, sex: 'women' | 'men'): string[] {
  return random.shuffled(FORMS[sex].flatMap(([form, persons]) => Array<string>(persons).fill(form)));
}

function shareOfFullTime(random: RandomSource, form: string): number {
  if (form === 'Tillsvidare, heltid') return FULL_TIME;
  if (form === 'Tillsvidare, deltid') return random.oneOf(PART_TIMES);
  return random.uniform() < 0.6 ? FULL_TIME : random.oneOf(PART_TIMES);
}

function employeesOf(random: RandomSource, sex: 'women' | 'men'): SampleCell[][] {
  const forms = formsOf(random, sex);
  const occupations = OCCUPATIONS.flatMap((one) => Array<Occupation>(one[sex]).fill(one));
  return occupations.map((occupation, index) => {
    const form = forms[index] ?? '';
    const age = Math.round(Math.min(67, Math.max(20, random.around(45, 11))));
    const pay = occupation.pay[sex === 'women' ? 0 : 1] + (age - 45) * 60;
    return [
      sex === 'women' ? 'Kvinna' : 'Man',
      YEAR_OF_EXTRACT - age,
      occupation.department,
      occupation.title,
      form,
      shareOfFullTime(random, form),
      Math.round(random.around(pay, pay * PAY_SPREAD) / 50) * 50,
    ];
  });
}

/** Makes the sheet *Personal*. */
export function employees(random: RandomSource): SampleSheet {
  const header = [
    'Anställningsnr',
    'Kön',
    'Födelseår',
    'Förvaltning',
    'Yrke',
    'Anställningsform',
    'Sysselsättningsgrad, %',
    'Månadslön heltid, kr',
  ];
  const rows = random
    .shuffled([...employeesOf(random, 'women'), ...employeesOf(random, 'men')])
    .map((row, index) => [10001 + index, ...row]);
  return { name: 'Personal', rows: [header, ...rows], formats: { 7: '#,##0' } };
}
