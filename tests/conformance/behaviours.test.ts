import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BEHAVIOURS } from '../../src/emulator';

const WIRE = join(__dirname, '../../src/emulator/wire');

function textsOf(folder: string, ending: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

describe('the table of behaviours', () => {
  it('is tried as a whole by the conformance scripts', () => {
    const tried = [...textsOf(__dirname, '.test.ts').matchAll(/inEveryExcel\([^[]*\[([^\]]*)\]/g)].flatMap(
      ([, ids = '']) => [...ids.matchAll(/'(\w+)'/g)].map(([, id]) => id),
    );
    expect(tried.sort()).toEqual(Object.keys(BEHAVIOURS).sort());
  });

  it('holds every limit that the host enforces', () => {
    const wire = textsOf(WIRE, '.ts');
    const inTable = Object.entries(BEHAVIOURS)
      .filter(([, behaviour]) => 'limit' in behaviour)
      .map(([id]) => id);
    const enforced = new Set([...wire.matchAll(/limitOf\('(\w+)'\)/g)].map(([, id]) => id));
    // The model itself refuses sheet names; sheetNames.test.ts holds it to the number in the table.
    enforced.add('sheetNames');
    expect([...enforced].sort()).toEqual(inTable.sort());
    expect(wire.match(/[<>]=? *[0-9_]{3,}/g)).toBeNull();
  });

  it('says of each behaviour how sure we are and from where', () => {
    for (const { what, basis, source } of Object.values(BEHAVIOURS)) {
      expect(['documented', 'recorded', 'assumed']).toContain(basis);
      expect([what, source].every((text) => text.length > 10)).toBe(true);
    }
  });
});
