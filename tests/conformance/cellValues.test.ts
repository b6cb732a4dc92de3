import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

const SHAPE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

inEveryExcel(
  'cell values',
  [
    'nullUnchanged',
    'scalarBroadcast',
    'shapeMismatch',
    'unboundedRange',
    'cellText',
    'formulaLength',
    'formulaSyntax',
    'addressLength',
  ],
  (start) => {
    it('stay as they are where null stands in an array, and are emptied by an empty text', async () => {
      const { Excel } = start();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
        range.values = [[1, 2, 3]];
        range.values = [[null, '', 9]];
        range.load('values,valueTypes');
        await context.sync();
        expect(range.values).toEqual([[1, '', 9]]);
        expect(range.valueTypes).toEqual([['Double', 'Empty', 'Double']]);
      });
    });

    it('stay as they are where a number is none: NaN and infinity are null on the wire', async () => {
      const { Excel } = start();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
        range.values = [[1, 2, 3]];
        range.values = [[NaN, Infinity, undefined]];
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([[1, 2, 3]]);
      });
    });

    it('go to every cell when one value is given for all', async () => {
      const { Excel } = start();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
        range.values = 'ja' as unknown as string[][];
        range.numberFormat = '0.0' as unknown as string[][];
        range.load('values,numberFormat');
        await context.sync();
        expect(range.values).toEqual([
          ['ja', 'ja'],
          ['ja', 'ja'],
        ]);
        expect(range.numberFormat).toEqual([
          ['0.0', '0.0'],
          ['0.0', '0.0'],
        ]);
      });
    });

    it.each([[[[1, 2]]], [[[1], [2]]], [[[1, 2], [3]]]])(
      'of another shape are refused: %j',
      async (values) => {
        const { Excel } = start();
        const attempt = Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = values;
          await context.sync();
        });
        const error = await expectRefusal(attempt, 'InvalidArgument', 'Range.values');
        expect(error.message).toBe(SHAPE);
      },
    );

    it('of another shape are refused in big blocks too, which the client sends in pieces', async () => {
      const { Excel } = start();
      const attempt = Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2000');
        range.values = Array.from({ length: 1999 }, () => [1, 2]);
        await context.sync();
      });
      await expectRefusal(attempt, 'InvalidArgument', 'Range._ValidateArraySize');
    });

    it('cannot be read or set for whole columns and rows', async () => {
      const { Excel } = start();
      await Excel.run(async (context) => {
        const column = context.workbook.worksheets.getActiveWorksheet().getRange('B:B');
        column.load('values,formulas,text,numberFormat,address,cellCount');
        await context.sync();
        expect([column.values, column.formulas, column.text, column.numberFormat]).toEqual([
          null,
          null,
          null,
          null,
        ]);
        expect([column.address, column.cellCount]).toEqual(['Sheet1!B:B', 1_048_576]);
      });
      const attempt = Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('1:4').numberFormat =
          '0' as unknown as string[][];
        await context.sync();
      });
      await expectRefusal(attempt, 'InvalidArgument', 'Range.numberFormat');
    });

    it('are texts of at most 32,767 characters and formulas of at most 8,192', async () => {
      const { Excel } = start();
      const write = (value: string): Promise<void> =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[value]];
          await context.sync();
        });
      await write('x '.repeat(16_383));
      await expectRefusal(write('1 '.repeat(16_384)), 'InvalidArgument', 'Range.values');
      await expectRefusal(write(`=${'1+'.repeat(4_096)}1`), 'FormulaLengthExceedsLimit', 'Range.values');
    });

    it.each(['=SUM(A1', '=SUM(A1;B1)'])('are no formulas with mistakes in them: %s', async (formula) => {
      const { Excel } = start();
      const attempt = Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('C1').formulas = [[formula]];
        await context.sync();
      });
      await expectRefusal(attempt, 'InvalidArgument', 'Range.formulas');
    });

    it('of addresses longer than 8,192 characters are those of what is left of the address', async () => {
      const { Excel } = start();
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(`${' '.repeat(8_190)}A12345`);
        range.load('address');
        await context.sync();
        expect(range.address).toBe('Sheet1!A1');
      });
    });
  },
);
