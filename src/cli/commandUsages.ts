import { isLocalDate } from '../plan';
import type { Language } from '../text';
import { JambladError } from '../vocabulary';
import type { Method } from '../workflow/methods';

/** Understands which commands there are, what each takes, and how its call is read. */

/** What the methods are called on the command line. */
const METHOD_NAMES: Readonly<Record<string, Method>> = {
  '4r': 'fourR',
  'jamkas-plus': 'jamkasPlus',
  matrices: 'matrices',
  'decision-basis': 'decisionBasis',
  'self-assessment': 'selfAssessment',
};

/** What every command but the help is told. */
interface Asked {
  readonly language: Language;
  readonly input: string;
}

/** What the command line was asked to do. */
export type Command =
  | { readonly kind: 'help'; readonly language: Language }
  | (Asked & {
      readonly kind: 'inspect';
      /** Reads what this recipe reads, as it says, instead of every sheet. */
      readonly recipe?: string;
      readonly json?: string;
    })
  | (Asked & {
      readonly kind: 'analyse';
      readonly recipe: string;
      readonly out: string;
      readonly json?: string;
    })
  | (Asked & {
      readonly kind: 'method';
      readonly method: Method;
      readonly subject: string;
      readonly out: string;
    })
  | (Asked & {
      readonly kind: 'report';
      readonly out: string;
      readonly year?: number;
      /** Workbooks of earlier years, whose values stand beside those of the year. */
      readonly earlier: readonly string[];
      readonly publish: boolean;
      /** Where the tables go for Word, and for pasting as HTML. */
      readonly docx?: string;
      readonly html?: string;
      readonly json?: string;
    })
  | (Asked & {
      readonly kind: 'check';
      /** YYYY-MM-DD; the day of today when absent. */
      readonly date?: string;
      readonly json?: string;
    })
  | (Asked & { readonly kind: 'plan'; readonly settings?: string; readonly out: string })
  | (Asked & {
      readonly kind: 'follow-up';
      readonly out: string;
      /** YYYY-MM-DD; the day of today when absent. */
      readonly date?: string;
      readonly json?: string;
    })
  | (Asked & { readonly kind: 'next-plan'; readonly year: number; readonly out: string })
  | (Asked & {
      readonly kind: 'collect';
      /** The workbooks that have come back. */
      readonly filled: readonly string[];
      readonly out: string;
      readonly json?: string;
    })
  | (Asked & { readonly kind: 'handOut'; readonly folder: string })
  | (Asked & { readonly kind: 'exportGoals'; readonly out: string });

/** What a command takes besides `--lang`, and how its call is read; every option but the flags takes a value. */
export interface Usage {
  readonly needed: readonly string[];
  readonly optional: readonly string[];
  /** Options that say something by being there. */
  readonly flags?: readonly string[];
  /** What else is read besides the workbook, as it is called in the usage; nothing when absent. */
  readonly others?: string;
  readonly read: (call: Call) => Command;
}

/** The words of a call, sorted. */
interface Call extends Asked {
  readonly command: string;
  /** The workbooks after the first. */
  readonly others: readonly string[];
  /** The options that were given, as fields: `{ json: 'f.json' }` for `--json f.json`. */
  readonly given: <Name extends string>(...names: readonly Name[]) => Readonly<Partial<Record<Name, string>>>;
  /** @throws JambladError `optionMissing` */
  readonly needed: (name: string) => string;
  /** Every value of an option that may be given more than once. */
  readonly every: (name: string) => readonly string[];
  readonly hasFlag: (name: string) => boolean;
}

export const USAGES: Readonly<Record<string, Usage>> = {
  inspect: {
    needed: [],
    optional: ['--recipe', '--json'],
    read: ({ language, input, given }) => ({
      kind: 'inspect',
      language,
      input,
      ...given('json', 'recipe'),
    }),
  },
  analyse: {
    needed: ['--recipe', '--out'],
    optional: ['--json'],
    read: ({ language, input, given, needed }) => ({
      kind: 'analyse',
      language,
      input,
      ...given('json'),
      recipe: needed('recipe'),
      out: needed('out'),
    }),
  },
  check: {
    needed: [],
    optional: ['--date', '--json'],
    read: ({ language, input, given }) => ({
      kind: 'check',
      language,
      input,
      ...possibleDate(given('date')),
      ...given('json'),
    }),
  },
  collect: {
    needed: ['--out'],
    optional: ['--json'],
    others: 'FILLED.xlsx',
    read: ({ language, input, others, given, needed }) => ({
      kind: 'collect',
      language,
      input,
      filled: others,
      ...given('json'),
      out: needed('out'),
    }),
  },
  'hand-out': {
    needed: ['--out'],
    optional: [],
    read: ({ language, input, needed }) => ({ kind: 'handOut', language, input, folder: needed('out') }),
  },
  'export-goals': {
    needed: ['--out'],
    optional: [],
    read: ({ language, input, needed }) => ({ kind: 'exportGoals', language, input, out: needed('out') }),
  },
  plan: {
    needed: ['--out'],
    optional: ['--settings'],
    read: ({ language, input, given, needed }) => ({
      kind: 'plan',
      language,
      input,
      ...given('settings'),
      out: needed('out'),
    }),
  },
  'follow-up': {
    needed: ['--out'],
    optional: ['--date', '--json'],
    read: ({ language, input, given, needed }) => ({
      kind: 'follow-up',
      language,
      input,
      ...possibleDate(given('date')),
      ...given('json'),
      out: needed('out'),
    }),
  },
  'next-plan': {
    needed: ['--year', '--out'],
    optional: [],
    read: ({ language, input, needed }) => ({
      kind: 'next-plan',
      language,
      input,
      year: yearOf(needed('year')),
      out: needed('out'),
    }),
  },
  method: {
    needed: ['--method', '--subject', '--out'],
    optional: [],
    read: ({ language, input, needed }) => ({
      kind: 'method',
      language,
      input,
      method: methodOf(needed('method')),
      subject: needed('subject'),
      out: needed('out'),
    }),
  },
  report: {
    needed: ['--out'],
    optional: ['--year', '--earlier', '--docx', '--html', '--json'],
    flags: ['--publish'],
    read: ({ language, input, given, needed, every, hasFlag }) => {
      const { year } = given('year');
      return {
        kind: 'report',
        language,
        input,
        ...given('docx', 'html', 'json'),
        ...(year === undefined ? {} : { year: yearOf(year) }),
        earlier: every('earlier'),
        publish: hasFlag('publish'),
        out: needed('out'),
      };
    },
  },
};

function possibleDate<Given extends { readonly date?: string }>(given: Given): Given {
  const { date } = given;
  if (date !== undefined && !isLocalDate(date)) {
    throw new JambladError('dateNotPossible', { option: '--date', value: date });
  }
  return given;
}

function methodOf(value: string): Method {
  const method = Object.hasOwn(METHOD_NAMES, value) ? METHOD_NAMES[value] : undefined;
  if (method === undefined) {
    throw new JambladError('optionNotAllowed', {
      option: '--method',
      value,
      allowed: Object.keys(METHOD_NAMES),
    });
  }
  return method;
}

/** A year as people write it, four digits. */
function yearOf(value: string): number {
  if (!/^(?:19|20|21)\d{2}$/.test(value)) throw new JambladError('yearNotPossible', { value });
  return Number(value);
}
