import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { createWorkbook, openWorkbook, saveWorkbook } from '../../src/emulator';
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
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'sv-SE' });
  page = await context.newPage();
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
  // Simpson's paradox: sum over the kinds of support of (rate of women - rate of men) x applicants / 1288 = 0.01837.
  await pane.getByText(/vänder när man tar hänsyn till Insats: då är den \+1,8/).waitFor();
  await pane
    .getByText(/tydlig/i)
    .first()
    .waitFor();
  await pane.getByRole('heading', { name: '4 Resultat' }).scrollIntoViewIfNeeded();
  await picture('4-resultat');
});

test('where the difference is largest is told when a person asks', async () => {
  await pane.getByRole('button', { name: 'Var är skillnaden störst?' }).click();
  await pane.getByText(/grupper har jämförts/).waitFor();
  await pane.getByRole('region', { name: 'Var är skillnaden störst?' }).scrollIntoViewIfNeeded();
  await picture('4-storst');
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
    return Array.from({ length: 120 }, (_, row) =>
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

async function expectAccessiblePane(): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include('aside[aria-label="Jämblad"]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test('the pane keeps the rules of accessibility (axe: WCAG 2.1 A and AA)', expectAccessiblePane);

/** The workbook as it is in the worker, through the button *Ladda ner*. */
async function downloadedWorkbook(): Promise<Awaited<ReturnType<typeof openWorkbook>>> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Ladda ner' }).click(),
  ]);
  return openWorkbook(new Uint8Array(readFileSync(await download.path())));
}

test('the workbook can be taken home, with the analysis in it and the source as it was', async () => {
  const workbook = await downloadedWorkbook();
  const names = workbook.sheets.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['Innehåll', 'Biståndsbeslut', 'Underlag 01', 'Datakontroll']),
  );
  expect(workbook.sheetByName('Biståndsbeslut')?.usedRange('values')).toMatchObject({ rowCount: 1301 });
});

test('what is typed in the grid reaches the workbook, and formulas follow', async () => {
  await page.getByRole('button', { name: 'Exempelkommun' }).click();
  await pane
    .getByText(/1\s300 rader/)
    .first()
    .waitFor();
  const grid = page.locator('.workbench__grid canvas[data-u-comp="render-canvas"]:visible').first();
  await grid.click({ position: { x: 300, y: 300 } });
  await page.keyboard.type('=20*2+2');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() =>
    Array.from({ length: 40 }, (_, row) =>
      'ABCDEFGHI'.split('').map((letter) => `${letter}${String(row + 1)}`),
    )
      .flat()
      .some((address) => window.workbench?.valueAt('Biståndsbeslut', address) === 42),
  );
  const sheet = (await downloadedWorkbook()).sheetByName('Biståndsbeslut');
  const formulas = [...(sheet?.cells.formulas() ?? [])];
  expect(formulas.map(({ text }) => text)).toEqual(['=20*2+2']);
  expect(formulas.map(({ row, column }) => sheet?.cells.valueAt(row, column))).toEqual([42]);
});

test("a person's own workbook is opened and read", async () => {
  const own = createWorkbook();
  const [sheet] = own.sheets;
  own.renameSheet(sheet!, 'Simskolan');
  sheet!.cells.writeBlock(0, 0, [
    ['Kön', 'Grupp', 'Längder'],
    ...Array.from({ length: 30 }, (_, i) => [i % 3 ? 'F' : 'P', 'A', i === 4 ? '–' : i + 1]),
  ]);
  const buffer = Buffer.from(await saveWorkbook(own));
  await page.locator('input[type=file]').setInputFiles({ name: 'simskolan.xlsx', mimeType: '', buffer });
  await page.getByText('Arbetsbok: simskolan.xlsx').waitFor();
  await pane.getByText(/^30 rader/).waitFor();
});

test('what a finding proposes is put right by keyboard, and remembered the next time', async () => {
  const press = async (name: RegExp | string): Promise<void> => {
    await pane.getByRole('button', { name }).first().focus();
    await page.keyboard.press('Enter');
  };
  await press(/^Åtgärda i minnet: I ”Längder”/);
  await pane.getByText('1 rättelse är gjord i minnet').waitFor();
  await pane.getByText(/^Visa kolumnerna/).click();
  await press('Visa varför');
  await expectAccessiblePane();
  await picture('5-rättelser');
  await press('Läs om');
  await pane.getByText(/^Dina val från/).waitFor();
  await pane.getByText('1 rättelse är gjord i minnet').waitFor();
});

test('a file that is no workbook is refused in one sentence, and the one that is open stays', async () => {
  const buffer = Buffer.from('Kön;Antal\nK;3\n');
  await page.locator('input[type=file]').setInputFiles({ name: 'lista.xlsx', mimeType: '', buffer });
  await page.getByRole('alert').getByText('lista.xlsx är ingen Excel-arbetsbok').waitFor();
  await page.getByText('Arbetsbok: simskolan.xlsx').waitFor();
});

test('nothing was asked of any other machine, and nothing broke', () => {
  expect(outsideRequests).toEqual([]);
  expect(pageErrors).toEqual([]);
});
