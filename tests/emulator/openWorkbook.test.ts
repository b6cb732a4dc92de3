import { createWorkbook, openWorkbook, saveWorkbook } from '../../src/emulator';

/** A file with a number in A1 and a formula in B1 that has been saved with this value, or none. */
async function fileWith(formula: string, saved?: number): Promise<Uint8Array> {
  const workbook = createWorkbook();
  const cells = workbook.sheets[0]!.cells;
  cells.writeBlock(0, 0, [[20]]);
  cells.writeFormula(0, 1, formula);
  if (saved !== undefined) cells.writeResult(0, 1, saved);
  return saveWorkbook(workbook);
}

describe('a workbook that is opened', () => {
  it('has its formulas calculated where a program has left them without values', async () => {
    const { sheets } = await openWorkbook(await fileWith('=A1*2+2'));
    expect(sheets[0]?.cells.valueAt(0, 1)).toBe(42);
  });

  it('keeps the values that it was saved with', async () => {
    const { sheets } = await openWorkbook(await fileWith('=A1*2+2', 7));
    expect(sheets[0]?.cells.valueAt(0, 1)).toBe(7);
  });
});
