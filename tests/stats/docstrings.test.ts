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

function evaluate(expression: string): unknown {
  const names = Object.keys(stats);
  return new Function(...names, `return (${expression})`)(...Object.values(stats)) as unknown;
}

const files = readdirSync(room).filter((file) => file.endsWith('.ts') && file !== 'index.ts');
const examples = files.flatMap(examplesIn);

describe('the examples in the docstrings', () => {
  it.each(examples)('$file tells the truth about $expression', ({ expression, value }) => {
    expectClose(evaluate(expression), evaluate(value), 1e-6);
  });

  it('stand above every function that other rooms can call', () => {
    const shown = examples.map((each) => each.expression).join('\n');
    const callable = Object.entries(stats).filter(([, member]) => typeof member === 'function');
    expect(callable.map(([name]) => name).filter((name) => !shown.includes(`${name}(`))).toEqual([]);
  });
});
