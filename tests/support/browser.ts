import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** Without these, a browser asks its maker's hosts for things at every start. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** Starts a headless Chromium: the one of `CHROMIUM_PATH`, or that of the npm package. */
export async function startBrowser(): Promise<Browser> {
  const script = path.join(__dirname, 'chromiumPath.mjs');
  const found = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as {
    executablePath: string;
    libraries: string;
  };
  const environment = Object.entries({ ...process.env, LD_LIBRARY_PATH: found.libraries });
  return chromium.launch({
    executablePath: found.executablePath,
    args: QUIET,
    env: Object.fromEntries(environment.filter((entry): entry is [string, string] => entry[1] !== undefined)),
  });
}
