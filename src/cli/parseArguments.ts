import type { Language } from '../text';
import { JambladError } from '../vocabulary';
import type { Command, Usage } from './commandUsages';
import { USAGES } from './commandUsages';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

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

function neededOption(command: string, option: string, options: Words['options']): string {
  const value = options.get(option)?.at(-1);
  if (value === undefined) throw new JambladError('optionMissing', { option, command });
  return value;
}

function languageOf(value: string): Language {
  const language = LANGUAGES.find((one) => one === value);
  if (language === undefined) {
    throw new JambladError('optionNotAllowed', { option: '--lang', value, allowed: LANGUAGES });
  }
  return language;
}
