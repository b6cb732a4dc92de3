import type { SheetSpec } from '../../../../src/sheets';
import { layout } from '../../../../src/sheets';
import type { OpenedExcel } from '../../../support/openExcel';
import { openExcel } from '../../../support/openExcel';

/** Writes sheets in a new workbook, with empty ones for those that they only lead to. */
export async function writeSheets(
  specs: readonly SheetSpec[],
  elsewhere: readonly string[] = ['contents:workbook'],
): Promise<OpenedExcel> {
  const excel = openExcel();
  const page = { orientation: 'portrait', header: '', footer: '', pageNumbers: '', repeat: 'title' } as const;
  const others = elsewhere.map((key, index): SheetSpec => ({
    key,
    name: `Annat ${String(index)}`,
    visible: true,
    page,
    blocks: [{ kind: 'title', id: 'title', text: key }],
  }));
  await excel.port.apply(layout([...others, ...specs]));
  return excel;
}

/** Gives a sheet on which somebody has answered already: what typing would give, without a calculation a cell. */
export function withAnswers(spec: SheetSpec, answers: Readonly<Record<string, string | number>>): SheetSpec {
  return {
    ...spec,
    blocks: spec.blocks.map((block) =>
      block.kind === 'inputs'
        ? {
            ...block,
            entries: block.entries.map((entry) => {
              if (!('field' in entry)) return entry;
              const answer = answers[`${entry.field} ${String(entry.ordinal)}`];
              return answer === undefined ? entry : { ...entry, initial: answer };
            }),
          }
        : block,
    ),
  };
}

/** Types in an input, as a person does, with the protection that is there. */
export async function typeIn(
  excel: OpenedExcel,
  key: string,
  answers: Readonly<Record<string, string | number>>,
): Promise<void> {
  const forms = await excel.port.readForms();
  const form = forms.find((one) => one.key === key);
  if (form === undefined) throw new Error(`no sheet ${key}`);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(form.name);
    for (const [name, value] of Object.entries(answers)) {
      const [field = '', ordinal = '1'] = name.split(' ');
      const input = form.inputs.find((one) => one.field === field && one.ordinal === Number(ordinal));
      if (input === undefined) throw new Error(`no input ${name} on ${form.name}`);
      sheet.getRange(input.address).values = [[value]];
    }
    await context.sync();
  });
}

/** Gives what stands to the right of a label, for each time that it stands in the first column. */
export async function rowsBeside(
  excel: OpenedExcel,
  sheetName: string,
  label: string,
): Promise<readonly unknown[]> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getUsedRange();
    range.load('values');
    await context.sync();
    return (range.values as unknown[][]).filter(([first]) => first === label).map(([, value]) => value);
  });
}

/** Gives what stands to the right of a label, the first time that it stands there. */
export async function besideLabel(excel: OpenedExcel, sheetName: string, label: string): Promise<unknown> {
  return (await rowsBeside(excel, sheetName, label))[0];
}
