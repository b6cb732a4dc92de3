import { parseA1, WorkbookModel } from '../../../src/emulator/model';

const sheet = () => new WorkbookModel().addSheet('Data');
const range = (address: string) => parseA1(address)!;

describe('the formats of a sheet', () => {
  it('lie over one another, property by property', () => {
    const { formats } = sheet();
    formats.apply(range('A1:C3'), { font: { bold: true } });
    formats.apply(range('B2'), { font: { color: '#FF0000' }, numberFormat: '0.0%' });
    const style = formats.styleAt(1, 1);
    expect([style.font.bold, style.font.color, style.numberFormat]).toEqual([true, '#FF0000', '0.0%']);
    expect(formats.stylesIn(range('A1:C3'))).toHaveLength(2);
    expect(formats.stylesIn(range('A1:A3'))).toHaveLength(1);
  });

  it('reach new cells when a whole row is formatted, and do not count as used', () => {
    const model = sheet();
    model.formats.apply(range('2:2'), { fill: '#EEEEEE' });
    model.formats.apply(range('C5'), { fill: '#000000' });
    expect(model.formats.styleAt(1, 12_000).fill).toBe('#EEEEEE');
    expect(model.formats.styleAt(1, 2).fill).toBe('#EEEEEE');
    expect(model.usedRange('valuesAndFormats')).toEqual(range('C5'));
    expect(model.usedRange('values')).toBeUndefined();
  });

  it('follow rows and columns that move, and new rows look like the one above', () => {
    const { formats } = sheet();
    formats.apply(range('A1:B1'), { fill: '#AA0000' });
    formats.apply(range('A3:B3'), { fill: '#00AA00' });
    formats.shiftDown(range('A2:B3'));
    expect([0, 1, 2, 3, 4].map((row) => formats.styleAt(row, 0).fill)).toEqual([
      '#AA0000',
      '#AA0000',
      '#AA0000',
      '',
      '#00AA00',
    ]);
    formats.shiftUp(range('A2:B4'));
    expect([0, 1].map((row) => formats.styleAt(row, 0).fill)).toEqual(['#AA0000', '#00AA00']);
    formats.shiftRight(range('A1:A2'));
    expect([0, 1, 2, 3].map((column) => formats.styleAt(0, column).fill)).toEqual([
      '',
      '#AA0000',
      '#AA0000',
      '',
    ]);
  });
});
