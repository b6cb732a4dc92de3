import { parseA1, WorkbookModel } from '../../../src/emulator/model';

const sheet = () => new WorkbookModel().addSheet('Data');
const range = (address: string) => parseA1(address)!;

describe('the cells of a sheet', () => {
  it('give back numbers, text, truth values and errors, and an empty text for nothing', () => {
    const { cells } = sheet();
    cells.writeBlock(0, 0, [
      [1.5, 'Kvinna', true],
      [{ error: '#N/A' }, '', '#N/A'],
    ]);
    expect(cells.readValues(range('A1:C3'))).toEqual([
      [1.5, 'Kvinna', true],
      ['#N/A', '', '#N/A'],
      ['', '', ''],
    ]);
    expect(cells.readKinds(range('A2:C2'))).toEqual([['error', 'empty', 'text']]);
  });

  it('stay as they are where null is written', () => {
    const { cells } = sheet();
    cells.writeBlock(0, 0, [[1, 2]]);
    cells.writeBlock(0, 0, [[null, 3]]);
    expect(cells.readValues(range('A1:B1'))).toEqual([[1, 3]]);
  });

  it('lose their formula when a value is written over it', () => {
    const { cells } = sheet();
    cells.writeFormula(0, 0, '=1+1');
    cells.writeResult(0, 0, 2);
    expect(cells.readFormulas(range('A1'))).toEqual([['=1+1']]);
    expect(cells.readValues(range('A1'))).toEqual([[2]]);
    cells.write(0, 0, 5);
    expect(cells.formulaAt(0, 0)).toBeUndefined();
  });

  it('have a used range that spans values and formulas, and none when cleared', () => {
    const { cells } = sheet();
    expect(cells.usedRange()).toBeUndefined();
    cells.write(5000, 3, 'x');
    cells.write(2, 7, 1);
    expect(cells.usedRange()).toEqual(range('D3:H5001'));
    cells.clear(range('A1:Z9999'));
    expect(cells.usedRange()).toBeUndefined();
  });

  it('move down and up with their formulas', () => {
    const { cells } = sheet();
    cells.writeBlock(0, 0, [[1], [2], [3]]);
    cells.writeFormula(2, 0, '=1+2');
    cells.shiftDown(range('A2:A3'));
    expect(cells.readFormulas(range('A1:A5'))).toEqual([[1], [''], [''], [2], ['=1+2']]);
    cells.shiftUp(range('A1:A3'));
    expect(cells.readFormulas(range('A1:A2'))).toEqual([[2], ['=1+2']]);
  });

  it('move right and left with their formulas', () => {
    const { cells } = sheet();
    cells.writeBlock(0, 0, [
      [1, 2, 3],
      [4, 5, 6],
    ]);
    cells.writeFormula(0, 2, '=3');
    cells.shiftRight(range('B1:B1'));
    expect(cells.readFormulas(range('A1:D2'))).toEqual([
      [1, '', 2, '=3'],
      [4, 5, 6, ''],
    ]);
    cells.shiftLeft(range('A1:B2'));
    expect(cells.readFormulas(range('A1:B2'))).toEqual([
      [2, '=3'],
      [6, ''],
    ]);
  });
});
