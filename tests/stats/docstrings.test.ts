import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import * as stats from '../../src/stats';
import { expectClose } from './expectClose';

const room = path.join(__dirname, '../../src/stats');

interface Example {
  readonly file: string;
  readonly expression: string;
  readonly value: string;
}

function examplesIn(file: string): readonly Example[] {
  const source = readFileSync(path.join(room, file), 'utf8');
  const tags = source.matchAll(/@example ([\s\S]+?) \/\/ ([\s\S]+?)\n \*(?:\/| @)/g);
  return Array.from(tags, (tag) => ({
    file,
    expression: unfold(tag[1] ?? ''),
    value: unfold(tag[2] ?? ''),
  }));
}

function unfold(text: string): string {
  return text.replace(/\n \* */g, ' ');
}

const files = readdirSync(room).filter((file) => file.endsWith('.ts') && file !== 'index.ts');

/** Everything that any file of the room gives to another, the door's and the inner ones. */
const members: Readonly<Record<string, unknown>> = Object.assign(
  {},
  ...files.map((file) => jest.requireActual<object>(path.join(room, file))),
);

function evaluate(expression: string): unknown {
  return new Function(...Object.keys(members), `return (${expression})`)(
    ...Object.values(members),
  ) as unknown;
}

const examples = files.flatMap(examplesIn);

describe('the examples in the docstrings', () => {
  it.each(examples)('$file tells the truth about $expression', ({ expression, value }) => {
    expectClose(evaluate(expression), evaluate(value), 1e-6);
  });

  it('stand in every file', () => {
    expect(files.filter((file) => !examples.some((example) => example.file === file))).toEqual([]);
  });

  it('stand above every function that other rooms can call', () => {
    const shown = examples.map((each) => each.expression).join('\n');
    const callable = Object.entries(stats).filter(([, member]) => typeof member === 'function');
    expect(callable.map(([name]) => name).filter((name) => !shown.includes(`${name}(`))).toEqual([]);
  });
});

describe('the docstrings', () => {
  const sources = files.map((file) => ({ file, source: readFileSync(path.join(room, file), 'utf8') }));

  it('name every precondition whose breach is an error', () => {
    const silent = sources.filter(
      ({ source }) => source.includes('throw new RangeError') && !source.includes('@throws RangeError'),
    );
    expect(silent.map(({ file }) => file)).toEqual([]);
  });

  it('name every reason for which a number cannot be had', () => {
    const untold = sources.flatMap(({ file, source }) => {
      const docs = (source.match(/\/\*\*[\s\S]*?\*\//g) ?? []).join(' ');
      const reasons = [...source.matchAll(/notEstimable\('(\w+)'\)/g)].map(([, reason = '']) => reason);
      return [...new Set(reasons)]
        .filter((reason) => !docs.includes(reason))
        .map((reason) => `${file} ${reason}`);
    });
    expect(untold).toEqual([]);
  });
});
