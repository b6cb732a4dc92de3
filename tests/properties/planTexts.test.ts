import fc from 'fast-check';
import { openWorkbook, saveWorkbook, startEmulatedExcel, type EmulatedExcel } from '../../src/emulator';
import type { PlanSettings } from '../../src/plan';
import { changeUnits, collectTemplates, readPlan, writePlan } from '../../src/workflow/planning';
import { typeBeside, valueBeside } from '../support/fillForm';
import { withPort } from '../support/openExcel';
import { openWorkspace, type OpenedWorkspace } from '../support/openWorkspace';

/**
 * Whatever people and Jämblad do to a plan, in whatever order, everything that somebody has typed can still be read
 * somewhere in the workbook, unless he has typed something else in the same cell himself.
 */

const UNITS = ['a', 'b', 'x', 'y'];
const SETTINGS: PlanSettings = {
  municipality: 'Exempelkommun',
  year: 2026,
  organisation: [
    {
      id: 'n',
      name: 'Nämnden',
      level: 'committee',
      children: [
        { id: 'a', name: 'Avdelning A', level: 'department', children: [unit('x')] },
        { id: 'b', name: 'Avdelning B', level: 'department', children: [unit('y')] },
      ],
    },
  ],
};

function unit(id: string) {
  return { id, name: `Enhet ${id}`, level: 'unit' as const };
}

const place = fc.record({
  unit: fc.constantFrom(...UNITS),
  label: fc.constantFrom('Mål', 'Motivering av kopplingen', 'Slutsats', 'Källa', 'Kommentar'),
  occurrence: fc.constantFrom(1, 2),
});

const step = fc.oneof(
  { weight: 4, arbitrary: place.map((where) => ({ kind: 'type' as const, ...where })) },
  { weight: 2, arbitrary: place.map((where) => ({ kind: 'collect' as const, ...where })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'write' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'year' as const }) },
  { weight: 1, arbitrary: fc.constantFrom(...UNITS).map((id) => ({ kind: 'rename' as const, unit: id })) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('x', 'y').map((id) => ({ kind: 'move' as const, unit: id })),
  },
  { weight: 1, arbitrary: fc.constantFrom('x', 'y').map((id) => ({ kind: 'remove' as const, unit: id })) },
  { weight: 1, arbitrary: fc.constant({ kind: 'merge' as const }) },
);

type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;
type Place = Extract<Step, { readonly kind: 'type' }>;

/** The names of our templates, by the id of their unit. */
function sheetOf({ workbook }: EmulatedExcel, id: string): string | undefined {
  return workbook.sheets.find(({ customProperties }) => customProperties.get('jamblad.key') === `goal:${id}`)
    ?.name;
}

/** Types a text where it can be typed, and gives the text that stood there. */
async function typeIn(excel: EmulatedExcel, { unit: id, label, occurrence }: Place, text: string) {
  const sheet = sheetOf(excel, id);
  if (sheet === undefined) return undefined;
  const where = { sheet, label, occurrence: label === 'Kommentar' ? 1 : occurrence };
  const before = String(await valueBeside(excel, where));
  await typeBeside(excel, where, text);
  return { before };
}

class Municipality {
  readonly typed = new Set<string>();
  private number = 0;

  constructor(private readonly opened: OpenedWorkspace) {}

  async take(done: Step): Promise<void> {
    const { workspace, excel } = this.opened;
    const { plan } = await readPlan(workspace);
    const has = (id: string): boolean => plan.organisation.some((other) => other.id === id);
    switch (done.kind) {
      case 'type': {
        const text = this.newText();
        const typed = await typeIn(excel, done, text);
        if (typed === undefined) return;
        this.typed.delete(typed.before);
        this.typed.add(text);
        return;
      }
      case 'collect':
        return this.collect(done);
      case 'write':
        await writePlan(workspace);
        return;
      case 'year':
        await writePlan(workspace, { year: plan.year + 1 });
        return;
      case 'rename':
        if (has(done.unit)) await changeUnits(workspace, { ...done, name: `Ny ${this.newText()}` });
        return;
      case 'move': {
        const under = plan.organisation.find(({ id }) => id === done.unit)?.parent === 'a' ? 'b' : 'a';
        if (has(done.unit)) await changeUnits(workspace, { ...done, under });
        return;
      }
      case 'remove':
        if (has(done.unit)) await changeUnits(workspace, done);
        return;
      case 'merge':
        if (has('x') && has('y')) await changeUnits(workspace, { kind: 'merge', unit: 'x', into: 'y' });
    }
  }

  /** Somebody has typed in a copy of the workbook, and it is collected. */
  private async collect(where: Extract<Step, { readonly kind: 'collect' }>): Promise<void> {
    const { workspace, excel } = this.opened;
    const copy = startEmulatedExcel({ workbook: await openWorkbook(await saveWorkbook(excel.workbook)) });
    const text = this.newText();
    if ((await typeIn(copy, { ...where, kind: 'type' }, text)) === undefined) return;
    this.typed.add(text);
    await collectTemplates(workspace, [{ file: 'kopia.xlsx', port: withPort(copy).port }]);
  }

  private newText(): string {
    this.number += 1;
    return `text nummer ${String(this.number)};`;
  }

  /** What has been typed and cannot be read anywhere. */
  async lost(): Promise<readonly string[]> {
    const texts = await this.opened.excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const ranges = worksheets.items.map((sheet) => sheet.getUsedRange(true).load('values'));
      await context.sync();
      return ranges.flatMap(({ values }) => (values as unknown[][]).flat().map(String));
    });
    return [...this.typed].filter((text) => !texts.some((other) => other.includes(text)));
  }
}

test('whatever is done to a plan, nothing that somebody has typed is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
      const opened = openWorkspace({ Data: [['a']] });
      await writePlan(opened.workspace, SETTINGS);
      const town = new Municipality(opened);
      for (const one of steps) await town.take(one);
      expect(await town.lost()).toEqual([]);
    }),
    { numRuns: 6 },
  );
}, 600_000);
