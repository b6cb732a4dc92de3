import type { Language } from '../text';
import { JambladError } from '../vocabulary';

/** What the command line was asked to do. */
export type Command =
  | { readonly kind: 'help'; readonly language: Language }
  | {
      readonly kind: 'inspect';
      readonly language: Language;
      readonly input: string;
      /** Reads what this recipe reads, as it says, instead of every sheet. */
      readonly recipe?: string;
      readonly json?: string;
    }
  | {
      readonly kind: 'analyse';
      readonly language: Language;
      readonly input: string;
      readonly recipe: string;
      readonly out: string;
      readonly json?: string;
    };

/** The options of each command besides `--lang`; all take a value. */
const OPTIONS = {
  inspect: { needed: [], optional: ['--recipe', '--json'] },
  analyse: { needed: ['--recipe', '--out'], optional: ['--json'] },
} as const;

type CommandName = keyof typeof OPTIONS;

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** The words of a call, sorted into options and the rest. */
interface Words {
  readonly options: ReadonlyMap<string, string>;
  readonly inputs: readonly string[];
}

/**
 * Reads the words after `jamblad`.
 * @throws JambladError for wrong usage: `unknownCommand`, `unknownOption`, `optionMissing` …
 * @example parseArguments(['inspect', 'in.xlsx']) // { kind: 'inspect', language: 'sv', input: 'in.xlsx' }
 */
export function parseArguments(words: readonly string[]): Command {
  const [name = '', ...rest] = words;
  if (name === '--help' || name === 'help') return { kind: 'help', language: languageIn(rest) };
  if (!isCommand(name))
    throw new JambladError('unknownCommand', { command: name, commands: Object.keys(OPTIONS) });
  const { options, inputs } = sortWords(name, rest);
  const language = languageOf(options.get('--lang') ?? 'sv');
  const [input, extra] = inputs;
  if (input === undefined) throw new JambladError('inputMissing', { command: name });
  if (extra !== undefined) throw new JambladError('inputTooMany', { command: name, extra });
  const json = options.get('--json');
  const common = { language, input, ...(json === undefined ? {} : { json }) };
  if (name === 'inspect') {
    const recipe = options.get('--recipe');
    return { kind: name, ...common, ...(recipe === undefined ? {} : { recipe }) };
  }
  return {
    kind: name,
    ...common,
    recipe: needed(name, '--recipe', options),
    out: needed(name, '--out', options),
  };
}

/** Gives the language that a call asks for, even where the rest of it cannot be understood. */
export function languageIn(words: readonly string[]): Language {
  const wanted = words.flatMap((word, index) =>
    word === '--lang' ? [words[index + 1]] : word.startsWith('--lang=') ? [word.slice('--lang='.length)] : [],
  );
  return LANGUAGES.find((language) => language === wanted.at(-1)) ?? 'sv';
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(OPTIONS, name);
}

function sortWords(command: CommandName, words: readonly string[]): Words {
  const known: readonly string[] = [...OPTIONS[command].needed, ...OPTIONS[command].optional, '--lang'];
  const options = new Map<string, string>();
  const inputs: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!word.startsWith('-')) {
      inputs.push(word);
      continue;
    }
    const [option = word, ...joined] = word.split('=');
    if (!known.includes(option)) throw new JambladError('unknownOption', { option, options: known });
    // `--out=file` stands in one word, `--out file` in two.
    const value = joined.length > 0 ? joined.join('=') : words[++index];
    if (value === undefined || value === '' || value.startsWith('--')) {
      throw new JambladError('optionWithoutValue', { option });
    }
    options.set(option, value);
  }
  return { options, inputs };
}

function needed(command: CommandName, option: string, options: ReadonlyMap<string, string>): string {
  const value = options.get(option);
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
