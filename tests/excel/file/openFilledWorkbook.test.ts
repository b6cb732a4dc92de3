import { createWorkbook, openWorkbook, saveWorkbook, startEmulatedExcel } from '../../../src/emulator';
import { openFilledWorkbook } from '../../../src/excel';
import { handOutTemplates, writePlan } from '../../../src/workflow/planning';
import type { OpenedExcel } from '../../support/openExcel';
import { withPort } from '../../support/openExcel';
import { openWorkspace } from '../../support/openWorkspace';

const SETTINGS = {
  municipality: 'Exempelkommun',
  year: 2026,
  organisation: [
    {
      name: 'Socialnämnden & kultur <1>',
      level: 'committee' as const,
      children: [
        { name: 'Socialförvaltningen', level: 'department' as const, manager: 'Förvaltningschefen' },
      ],
    },
  ],
};

/** The first workbook that is handed out, opened in an Excel of its own. */
async function handedOut(): Promise<OpenedExcel & { readonly save: () => Promise<Uint8Array> }> {
  const { workspace } = openWorkspace({ Blad1: [['a']] });
  await writePlan(workspace, SETTINGS);
  const [first] = await handOutTemplates(workspace);
  const workbook = createWorkbook();
  const excel = withPort(startEmulatedExcel({ workbook }));
  await first?.writeIn(excel.port);
  return { ...excel, save: () => saveWorkbook(workbook) };
}

/** Fills in cells beside labels, as a person does. */
async function fillIn(excel: OpenedExcel, answers: Readonly<Record<string, unknown>>): Promise<void> {
  await excel.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/name');
    await context.sync();
    const sheet = sheets.items.find(({ name }) => name.startsWith('Mål – '));
    const used = sheet!.getUsedRange();
    used.load('values');
    await context.sync();
    for (const [label, value] of Object.entries(answers)) {
      const row = (used.values as unknown[][]).findIndex(([first]) => first === label);
      sheet!.getCell(row, 1).values = [[value]];
    }
    await context.sync();
  });
}

test('a filled-in workbook says as a file what it says in Excel: forms and what is remembered', async () => {
  const excel = await handedOut();
  await fillIn(excel, {
    Mål: 'Lika tid & "lika" <villkor>\när målet',
    Indikator: '’=ingen formel',
    Källa: 'Åäö €',
    'Utgångsvärde kvinnor': '=1+1',
    'Utgångsvärde män': '=1/0',
    Måldatum: '2026-12-31',
    'Målvärde skillnad': -3.5,
    Slutsats: true,
  });
  const bytes = await excel.save();
  const reopened = withPort(startEmulatedExcel({ workbook: await openWorkbook(bytes) }));
  const file = openFilledWorkbook(bytes, 'svar.xlsx');
  expect(await file.readForms()).toEqual(await reopened.port.readForms());
  expect(await file.readState()).toBe(await reopened.port.readState());
  const kinds = (await file.readForms()).flatMap(({ inputs }) => inputs.map(({ cell }) => cell.kind));
  expect(new Set(kinds)).toEqual(new Set(['text', 'empty', 'number', 'error', 'date', 'boolean']));
});

test.each([
  ['no workbook', new TextEncoder().encode('hej'), 'notAnXlsx'],
  ['a workbook with a password', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'fileEncrypted'],
  ['half a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'fileTruncated'],
])('%s is refused by name', (_, bytes, code) => {
  expect(() => openFilledWorkbook(bytes, 'svar.xlsx')).toThrow(expect.objectContaining({ code }));
});
