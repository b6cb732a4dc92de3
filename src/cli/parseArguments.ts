import { isLocalDate } from '../plan';
import type { Language } from '../text';
import { JambladError } from '../vocabulary';
import type { Method } from '../workflow/methods';

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
interface Usage {
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

const USAGES: Readonly<Record<string, Usage>> = {
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

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** What the methods are called on the command line. */
const METHOD_NAMES: Readonly<Record<string, Method>> = {
  '4r': 'fourR',
  'jamkas-plus': 'jamkasPlus',
  matrices: 'matrices',
  'decision-basis': 'decisionBasis',
  'self-assessment': 'selfAssessment',
};

/**
 * Reads the words after `jamblad`.
 * @throws JambladError for wrong usage: `unknownCommand`, `unknownOption`, `optionMissing` …
 * @example parseArguments(['inspect', 'in.xlsx']) // { kind: 'inspect', language: 'sv', input: 'in.xlsx' }
 */
export function parseArguments(words: readonly string[]): Command {
  const [name = '', ...rest] = words;
  if (name === '--help' || name === 'help') return { kind: 'help', language: languageIn(rest) };
  const usage = Object.hasOwn(USAGES, name) ? USAGES[name] : undefined;
  if (usage === undefined) {
    throw new JambladError('unknownCommand', { command: name, commands: Object.keys(USAGES) });
  }
  const { options, inputs, flags } = sortWords(usage, rest);
  const language = languageOf(options.get('--lang')?.at(-1) ?? 'sv');
  const [input, ...others] = inputs;
  const [extra] = others;
  if (input === undefined) throw new JambladError('inputMissing', { command: name });
  if (extra !== undefined && usage.others === undefined) {
    throw new JambladError('inputTooMany', { command: name, extra });
  }
  if (extra === undefined && usage.others !== undefined) {
    throw new JambladError('otherInputMissing', { command: name, wanted: usage.others });
  }
  return usage.read({
    command: name,
    language,
    input,
    others,
    given: (...names) => givenOptions(options, names),
    needed: (option) => neededOption(name, `--${option}`, options),
    every: (option) => options.get(`--${option}`) ?? [],
    hasFlag: (flag) => flags.has(`--${flag}`),
  });
}

/** Gives the language that a call asks for, even where the rest of it cannot be understood. */
export function languageIn(words: readonly string[]): Language {
  const wanted = words.flatMap((word, index) =>
    word === '--lang' ? [words[index + 1]] : word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [],
  );
  return LANGUAGES.find((language) => language === wanted.at(-1)) ?? 'sv';
}

/** The words of a call, sorted into options and the rest. */
interface Words {
  /** Every value of each option, in the order in which they were given; the last counts where one is asked for. */
  readonly options: ReadonlyMap<string, readonly string[]>;
  readonly flags: ReadonlySet<string>;
  readonly inputs: readonly string[];
}

function sortWords(usage: Usage, words: readonly string[]): Words {
  const withoutValue = usage.flags ?? [];
  const known: readonly string[] = [...usage.needed, ...usage.optional, ...withoutValue, '--lang'];
  const options = new Map<string, readonly string[]>();
  const flags = new Set<string>();
  const inputs: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!word.startsWith('-')) {
      inputs.push(word);
      continue;
    }
    const [option = word, ...joined] = word.split('=');
    if (!known.includes(option)) throw new JambladError('unknownOption', { option, options: known });
    if (withoutValue.includes(word)) {
      flags.add(word);
      continue;
    }
    // `--out=file` stands in one word, `--out file` in two.
    const value = joined.length > 0 ? joined.join('=') : words[++index];
    if (value === undefined || value === '' || value.startsWith('--')) {
      throw new JambladError('optionWithoutValue', { option });
    }
    options.set(option, [...(options.get(option) ?? []), value]);
  }
  return { options, flags, inputs };
}

function givenOptions<Name extends string>(
  options: Words['options'],
  names: readonly Name[],
): Readonly<Partial<Record<Name, string>>> {
  const given = names.flatMap((name) => {
    const value = options.get(`--${name}`)?.at(-1);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(given) as Readonly<Partial<Record<Name, string>>>;
}

function possibleDate<Given extends { readonly date?: string }>(given: Given): Given {
  const { date } = given;
  if (date !== undefined && !isLocalDate(date)) {
    throw new JambladError('dateNotPossible', { option: '--date', value: date });
  }
  return given;
}

function neededOption(command: string, option: string, options: Words['options']): string {
  const value = options.get(option)?.at(-1);
  if (value === undefined) throw new JambladError('optionMissing', { option, command });
  return value;
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

function languageOf(value: string): Language {
  const language = LANGUAGES.find((one) => one === value);
  if (language === undefined) {
    throw new JambladError('optionNotAllowed', { option: '--lang', value, allowed: LANGUAGES });
  }
  return language;
}

/** A year as people write it, four digits. */
function yearOf(value: string): number {
  if (!/^(?:19|20|21)\d{2}$/.test(value)) throw new JambladError('yearNotPossible', { value });
  return Number(value);
}
