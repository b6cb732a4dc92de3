import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import type { Configuration } from 'webpack';

/** The pages, icons and manifest that the build of the add-in writes; its scripts are stood in for by an empty one. */

type AddinConfig = (env: { readonly BASE_URL: string }, argv?: { readonly mode: string }) => Configuration;
const addinConfig = jest.requireActual<AddinConfig>('../../webpack.addin.config.cjs');

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const BASE_URL = 'https://tillagg.exempelkommun.se/jamblad';
const folder = mkdtempSync(join(tmpdir(), 'addin-'));
const read = (file: string): string => readFileSync(join(folder, 'out', file), 'utf8');

/** Builds the add-in with another script in the place of its own; gives what the build complains of. */
async function buildWith(script: string, out: string): Promise<readonly string[]> {
  const config = addinConfig({ BASE_URL: `${BASE_URL}/` }, { mode: 'production' });
  const options = {
    ...config,
    entry: { taskpane: script, commands: script },
    output: { ...config.output, path: join(folder, out) },
    infrastructureLogging: { level: 'none' as const },
  };
  return new Promise((resolve, reject) => {
    webpack(options, (error, stats) => {
      if (error !== null) reject(error);
      else resolve((stats?.toJson({ all: false, errors: true }).errors ?? []).map(({ message }) => message));
    });
  });
}

function scriptOf(name: string, text: string): string {
  const script = join(folder, name);
  writeFileSync(script, text);
  return script;
}

beforeAll(async () => {
  expect(await buildWith(scriptOf('empty.js', ''), 'out')).toEqual([]);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The directives of a page's policy, by their names. */
function policyOf(page: string): Map<string, readonly string[]> {
  const [, policy = ''] = /Content-Security-Policy"?\s+content="([^"]+)"/.exec(read(page)) ?? [];
  return new Map(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

describe.each(['taskpane.html', 'commands.html'])('the built page %s', (page) => {
  test('loads office.js from Microsoft’s CDN in its head, before our own script', () => {
    const [head = ''] = read(page).split('</head>');
    const scripts = [...head.matchAll(/<script[^>]*src="?([^\s">]+)/g)].map(([, source]) => source);
    expect(scripts[0]).toBe(OFFICE_JS);
    expect(scripts[1]).toMatch(/^(taskpane|commands)\.[0-9a-f]{8}\.js$/);
    expect(scripts).toHaveLength(2);
  });

  test('allows nothing but the add-in’s own files and that CDN', () => {
    const policy = policyOf(page);
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
    const hosts = [...policy.values()].flat().filter((source) => !source.startsWith("'"));
    expect(new Set(hosts)).toEqual(new Set(['https://appsforoffice.microsoft.com']));
    expect([...policy.values()].flat()).not.toContain("'unsafe-eval'");
    expect([...policy.values()].flat()).not.toContain("'unsafe-inline'");
  });

  test('holds no script and no style of its own, which that policy would stop', () => {
    expect(read(page)).not.toMatch(/<style|<script(?![^>]*src)| style=| on[a-z]+=/);
  });
});

describe('the built manifest', () => {
  test('points everywhere at the address that was asked for', () => {
    const manifest = read('manifest.xml');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain(`<SourceLocation DefaultValue="${BASE_URL}/taskpane.html"/>`);
  });

  test('has its icons beside it', () => {
    const named = [...read('manifest.xml').matchAll(/assets\/(icon-\d+\.png)/g)].map(
      ([, file]) => file ?? '',
    );
    expect(readdirSync(join(folder, 'out/assets'))).toEqual(expect.arrayContaining([...new Set(named)]));
  });

  test('is not made for an address that Excel would refuse', () => {
    expect(() => addinConfig({ BASE_URL: 'http://exempelkommun.se' })).toThrow(/https address/);
  });
});

describe('the build of the add-in', () => {
  const root = join(__dirname, '../..');

  test.each([
    ['the emulated Excel', join(root, 'src/emulator/wire/supportedMembers.ts'), /src.emulator/],
    ['the sample municipality', join(root, 'src/sample/index.ts'), /src.sample/],
  ])('refuses to hold %s', async (_what, file, named) => {
    const script = scriptOf('tools.js', `import * as tools from ${JSON.stringify(file)};\nself.t = tools;\n`);
    expect(await buildWith(script, 'refused')).toContainEqual(expect.stringMatching(named));
  });

  test.each(['new Function("return 1")()', 'eval("1")'])('refuses code made from text: %s', async (code) => {
    const script = scriptOf('evil.js', `self.one = ${code};\n`);
    expect(await buildWith(script, 'refused')).toContainEqual(
      expect.stringContaining('makes code from text'),
    );
  });
});
