import { runCommand } from '../../src/cli/runCommand';
import type { EmulatedExcel } from '../../src/emulator';
import { openWorkbook, saveWorkbook, startEmulatedExcel } from '../../src/emulator';
import type { PlanSettings } from '../../src/plan';
import type { FakeConsole } from './fakeConsole';
import { fakeConsole } from './fakeConsole';
import { workbookFile } from './workbookFile';

/** A committee, a department and two units, each with a manager. */
export const SMALL_MUNICIPALITY: PlanSettings = {
  municipality: 'Exempelkommun',
  year: 2026,
  vision: { name: 'Vision 11 000' },
  organisation: [
    {
      id: 'sn',
      name: 'Socialnämnden',
      level: 'committee',
      children: [
        {
          id: 'sf',
          name: 'Socialförvaltningen',
          level: 'department',
          manager: 'Förvaltningschefen',
          mainProcesses: ['Biståndshandläggning'],
          children: [
            {
              id: 'hn',
              name: 'Hemtjänst Norra',
              level: 'unit',
              manager: 'Chefen i norr',
              subProcesses: ['Biståndsbedömning'],
            },
            { id: 'hs', name: 'Hemtjänst Södra', level: 'unit', manager: 'Chefen i söder' },
          ],
        },
      ],
    },
  ],
};

/** A console with the plan of a municipality in `plan.xlsx`. */
export async function planConsole(settings = SMALL_MUNICIPALITY): Promise<FakeConsole> {
  const console = fakeConsole({
    'in.xlsx': await workbookFile({ Data: [['a', 'b']] }),
    's.json': JSON.stringify(settings),
  });
  await run(console, 'plan', 'in.xlsx', '--settings', 's.json', '--out', 'plan.xlsx');
  return console;
}

/** Carries out a command that is expected to succeed. */
export async function run(console: FakeConsole, ...words: readonly string[]): Promise<void> {
  const exit = await runCommand(words, console);
  if (exit !== 0) {
    throw new Error([...console.complaints, ...console.traced.map(String)].join('\n'));
  }
}

/** Opens a file of a console in Excel. */
export async function openFile(console: FakeConsole, file: string): Promise<EmulatedExcel> {
  const bytes = console.files.get(file);
  if (bytes === undefined || typeof bytes === 'string') throw new Error(`No workbook "${file}"`);
  return startEmulatedExcel({ workbook: await openWorkbook(bytes) });
}

/** Saves what is open in Excel as a file of a console. */
export async function saveFile(console: FakeConsole, file: string, excel: EmulatedExcel): Promise<void> {
  console.files.set(file, await saveWorkbook(excel.workbook));
}
