import { mkdirSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, Locator, Page } from 'playwright-core';
import { createWorkbook, saveWorkbook, startEmulatedExcel } from '../../src/emulator';
import { beginPlan, handOutTemplates } from '../../src/workflow/planning';
import { startBrowser } from '../support/browser';
import { withPort } from '../support/openExcel';
import { openWorkspace } from '../support/openWorkspace';
import { startWorkbench, type WorkbenchServer } from '../support/workbenchServer';

const OUT = path.resolve(__dirname, '../../out/e2e');
const PANE_WIDTHS = [320, 450];
/** The first page waits for the whole workbench to be built. */
const PATIENCE = 120_000;
const ORGANISATION = ['Socialnämnden', '  Socialförvaltningen', '    Hemtjänst Norra', 'Kulturnämnden'].join(
  '\n',
);

let server: WorkbenchServer;
let browser: Browser;
let page: Page;
let pane: Locator;
const pageErrors: string[] = [];

beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  server = await startWorkbench();
  browser = await startBrowser();
  // Without motion, so that no colour is caught on its way to another.
  const context = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: 'sv-SE',
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
  page.on('pageerror', (error) => pageErrors.push(error.message));
  page.setDefaultTimeout(PATIENCE);
  await page.goto(server.address);
  pane = page.getByRole('complementary', { name: 'Jämblad' });
  await pane.getByText('Kön står i kolumnen Kön.').waitFor();
});

afterAll(async () => {
  await browser.close();
  await server.stop();
});

/** Leaves pictures of the pane at the widths that it must bear. */
async function picture(name: string): Promise<void> {
  const frame = page.locator('.workbench__pane');
  for (const width of PANE_WIDTHS) {
    await frame.evaluate((element, pixels) => (element.style.width = `${String(pixels)}px`), width);
    await frame.screenshot({ path: path.join(OUT, `${name}-${String(width)}.png`) });
  }
  await frame.evaluate((element) => element.style.removeProperty('width'));
}

async function expectAccessible(): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include('.workbench__pane').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

/** The workbook of Hemtjänst Norra as its manager sends it back, with a goal beside the label Mål. */
async function filledTemplate(goal: string): Promise<Buffer> {
  const { workspace } = openWorkspace({ Blad1: [['a']] });
  await beginPlan(workspace, { municipality: 'Exempelkommun', year: 2026, organisation: ORGANISATION });
  const handedOut = (await handOutTemplates(workspace)).find(({ units }) =>
    units.includes('Hemtjänst Norra'),
  );
  const workbook = createWorkbook();
  const excel = withPort(startEmulatedExcel({ workbook }));
  await handedOut?.writeIn(excel.port);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Mål – Hemtjänst Norra');
    const used = sheet.getUsedRange();
    used.load('values');
    await context.sync();
    const row = (used.values as unknown[][]).findIndex(([label]) => label === 'Mål');
    sheet.getCell(row, 1).values = [[goal]];
    await context.sync();
  });
  return Buffer.from(await saveWorkbook(workbook));
}

async function see(view: string): Promise<void> {
  await pane.getByRole('navigation').getByRole('button', { name: view }).click();
  await pane.getByRole('heading', { name: view, level: 2 }).waitFor();
}

test('a plan is begun with a municipality, a year and a pasted organisation', async () => {
  await see('Handlingsplan');
  await pane.getByText('ingen handlingsplan ännu').waitFor();
  await pane.getByLabel('Kommun').fill('Exempelkommun');
  await pane.getByLabel('År').fill('2026');
  await pane.getByLabel('Organisation (valfritt)').fill(ORGANISATION);
  await expectAccessible();
  await picture('5-plan-ny');
  await pane.getByRole('button', { name: 'Skapa handlingsplan' }).click();
  await pane.getByText('blad är skrivna').waitFor();
  await page.getByText('Mål – Hemtjänst Norra').first().waitFor();
});

test('the year wheel says how many of how many are done and leads to what is missing', async () => {
  await pane.getByRole('button', { name: 'Årshjul' }).click();
  await pane.getByRole('img', { name: /Årshjul 2026/ }).waitFor();
  await pane.getByText(/0 av 2 klara, senast 2026-02-28/).waitFor();
  await expectAccessible();
  await picture('5-plan');
  await pane.getByRole('button', { name: 'Gå till bladet Mål – Socialnämnden' }).first().click();
  await page.getByText('Mål – Socialnämnden').first().waitFor();
});

test('a template that a manager has filled in is collected from a file', async () => {
  const buffer = await filledTemplate('Lika lång väntan för kvinnor och män');
  await pane.getByLabel('Ifyllda arbetsböcker').setInputFiles({
    name: 'norra.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer,
  });
  await pane.getByRole('button', { name: 'Hämta in' }).click();
  await pane.getByText('Ett svar är hämtat.').waitFor();
  await picture('5-hamta-in');
});

test('an analysis becomes the evidence of a goal', async () => {
  await pane.getByRole('navigation').getByRole('button', { name: 'Analys' }).click();
  await pane.getByRole('radio', { name: /Hur stor andel/ }).check();
  await pane.getByLabel('Kolumn med utfallet').selectOption('Beslut');
  await pane.getByRole('checkbox', { name: 'Bifall' }).check();
  await pane.getByRole('button', { name: 'Analysera' }).click();
  await pane.getByRole('button', { name: 'Skapa analysblad' }).click();
  await pane.getByRole('button', { name: 'Gör till mål' }).click();
  await pane.getByLabel('Vems mål?').selectOption({ label: 'Hemtjänst Norra' });
  await pane.getByRole('button', { name: 'Lägg i målmallen' }).click();
  await pane.getByRole('button', { name: 'Gå till bladet Mål – Hemtjänst Norra' }).waitFor();
  await picture('5-mal');
});

test('the forms of 4R are made from the pane', async () => {
  await see('Metoder');
  await pane.getByLabel('Verksamhet eller ärende').fill('Hemtjänst');
  await expectAccessible();
  await picture('6-metoder');
  await pane.getByRole('button', { name: 'Skapa formulär' }).click();
  await pane.getByRole('button', { name: 'Gå till bladet R1 Representation – Hemtjänst' }).waitFor();
});

test('the annual report is made from the pane, with what is hidden and why', async () => {
  await see('Årsredovisning');
  await pane.getByRole('button', { name: 'Skapa årsredovisning' }).click();
  await pane.getByRole('button', { name: 'Gå till bladet Årsredovisning' }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    pane.getByRole('button', { name: 'Spara som Word-fil' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^Årsredovisning \d{4}\.docx$/);
  await expectAccessible();
  await picture('7-arsredovisning');
});

test('the plan of the next year is begun in a copy, and only then', async () => {
  await see('Handlingsplan');
  const make = pane.getByRole('button', { name: 'Skapa handlingsplan 2027' });
  await make.waitFor();
  expect(await make.getAttribute('aria-disabled')).toBe('true');
  await expectAccessible();
  await pane.getByLabel('Jag har sparat en kopia, och den är öppen här').check();
  await make.click();
  await pane.getByText('blad är skrivna').waitFor();
  await pane
    .getByRole('button', { name: /^Gå till bladet/ })
    .first()
    .waitFor();
});

test('a copy is locked for publishing, and nothing but our finished sheets is left', async () => {
  await see('Årsredovisning');
  await pane.getByLabel('Jag har sparat en kopia, och den är öppen här').check();
  await pane.getByRole('button', { name: 'Lås kopian för publicering' }).click();
  await pane.getByText('Klart. Kvar är:').waitFor();
  await picture('7-publicerad');
  await page.getByText('Biståndsbeslut').waitFor({ state: 'hidden' });
});

test('the page met no error', () => {
  expect(pageErrors).toEqual([]);
});
