import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { startBrowser } from '../support/browser';
import { startWorkbench, type WorkbenchServer } from '../support/workbenchServer';

const OUT = path.resolve(__dirname, '../../out/e2e');
const PANE_WIDTHS = [320, 450];

let server: WorkbenchServer;
let browser: Browser;
let page: Page;
let pane: Locator;
const outsideRequests: string[] = [];
const pageErrors: string[] = [];

beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  server = await startWorkbench();
  browser = await startBrowser();
  page = await browser.newPage({ viewport: { width: 1400, height: 900 }, locale: 'sv-SE' });
  page.on('pageerror', (error) => pageErrors.push(error.message));
  page.on('request', (request) => {
    if (!/^(http|ws):\/\/localhost:|^(data|blob):/.test(request.url())) outsideRequests.push(request.url());
  });
  await page.goto(server.address);
  pane = page.getByRole('complementary', { name: 'Jämblad' });
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Leaves a picture of the whole page, and of the pane at the widths that it must bear. */
async function picture(name: string): Promise<void> {
  await page.screenshot({ path: path.join(OUT, `${name}.png`) });
  const frame = page.locator('.workbench__pane');
  for (const width of PANE_WIDTHS) {
    await frame.evaluate((element, pixels) => (element.style.width = `${String(pixels)}px`), width);
    await frame.screenshot({ path: path.join(OUT, `${name}-${String(width)}.png`) });
  }
  await frame.evaluate((element) => element.style.removeProperty('width'));
}

test('the sample is read by itself, and the pane says how', async () => {
  await pane.getByRole('heading', { name: '1 Data' }).waitFor();
  await pane
    .getByText(/1\s300 rader/)
    .first()
    .waitFor();
  await pane.getByText('Kön står i kolumnen Kön.').waitFor();
  await picture('1-data');
});

test('what is odd is said: spellings of women, and rows without a sex', async () => {
  await pane.getByRole('button', { name: 'Stämmer' }).click();
  const heading = pane.getByRole('heading', { name: '2 Kontroll' });
  await heading.scrollIntoViewIfNeeded();
  await pane
    .getByText(/12 rader/)
    .first()
    .waitFor();
  await picture('2-kontroll');
});

test('a question is put in a few clicks, and the answer comes as a sentence with its certainty', async () => {
  await pane.getByRole('radio', { name: /Hur stor andel/ }).check();
  await pane.getByLabel('Kolumn med utfallet').selectOption('Beslut');
  await pane.getByRole('checkbox', { name: 'Bifall' }).check();
  await pane.getByRole('checkbox', { name: 'Insats' }).check();
  await pane.getByRole('heading', { name: '3 Analys' }).scrollIntoViewIfNeeded();
  await picture('3-analys');
  await pane.getByRole('button', { name: 'Analysera' }).click();
  await pane.getByRole('heading', { name: '4 Resultat' }).waitFor();
  // 350 of 780 women and 304 of 508 men were approved (src/sample/homeCareDecisions.ts); R, with the Wilson limits of
  // prop.test(350, 780, correct = FALSE) and prop.test(304, 508, correct = FALSE) in Newcombe's formula:
  // 0.4487, 0.5984, difference -0.1497 [-0.2039, -0.0941]
  await pane.getByText(/44,9/).first().waitFor();
  await pane.getByText(/59,8/).first().waitFor();
  await pane.getByText(/−15,0/).first().waitFor();
  await pane.getByText(/−20,4/).first().waitFor();
  await pane.getByText(/−9,4/).first().waitFor();
  await pane
    .getByText(/tydlig/i)
    .first()
    .waitFor();
  await pane.getByRole('heading', { name: '4 Resultat' }).scrollIntoViewIfNeeded();
  await picture('4-resultat');
});

test('the analysis sheet stands in the grid with the same numbers', async () => {
  await pane.getByRole('button', { name: 'Skapa analysblad' }).click();
  await pane.getByText('Analysbladet är skapat').waitFor();
  const sheet = await pane
    .getByRole('link', { name: /Analys 01/ })
    .or(pane.getByRole('button', { name: /Analys 01/ }))
    .first()
    .innerText();
  const name = sheet.slice(sheet.indexOf('Analys'));
  await page.waitForFunction((shown) => window.workbench?.valueAt(shown, 'A1') !== '', name);
  const cells = await page.evaluate((shown) => {
    const letters = 'ABCDEFGHIJKLMNOP'.split('');
    return Array.from({ length: 60 }, (_, row) =>
      letters.map((letter) => window.workbench?.valueAt(shown, `${letter}${String(row + 1)}`) ?? ''),
    );
  }, name);
  const numbers = cells.flat().filter((cell): cell is number => typeof cell === 'number');
  // The sheet speaks of per cent and percentage points.
  for (const share of [350 / 780, 304 / 508, 350 / 780 - 304 / 508, -0.203900093766, -0.094053199434]) {
    expect(Math.min(...numbers.map((number) => Math.abs(number - 100 * share)))).toBeLessThan(1e-7);
  }
  expect(cells.flat().filter((cell) => typeof cell === 'string' && cell.startsWith('#'))).toEqual([]);
  await picture('5-analysblad');
});

test('nothing was asked of any other machine, and nothing broke', () => {
  expect(outsideRequests).toEqual([]);
  expect(pageErrors).toEqual([]);
});
