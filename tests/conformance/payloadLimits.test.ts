import { BEHAVIOURS, startEmulatedExcel } from '../../src/emulator';
import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

const words = (rows: number): string[][] => Array.from({ length: rows }, () => ['x'.repeat(1000)]);

inEveryExcel('payloads', ['requestPayload', 'responsePayload', 'rangeCells', 'operationCells'], (start) => {
  it('over 5 MB are refused on the web before anything is written, and taken on the desktop', async () => {
    const { Excel, host, workbook } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:A5000').values = words(5000);
      await context.sync();
    });
    if (host.platform === 'web') await expectRefusal(attempt, 'RequestPayloadSizeLimitExceeded');
    else await attempt;
    expect(workbook.activeSheet?.usedRange('values')?.rowCount).toBe(
      host.platform === 'web' ? undefined : 5000,
    );
  });

  it('over 5 MB are refused on the web on their way back too', async () => {
    const { Excel, host, workbook } = start();
    words(5000).forEach(([word = ''], row) => workbook.activeSheet?.cells.write(row, 0, word));
    const attempt = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A5000').load('values');
      await context.sync();
      return range.values.length;
    });
    if (host.platform === 'web') await expectRefusal(attempt, 'ResponsePayloadSizeLimitExceeded');
    else expect(await attempt).toBe(5000);
  });

  it('are counted, so that budgets of syncs and bytes can be tested', async () => {
    const { Excel, host } = start();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['\u00e5']];
      await context.sync();
    });
    // The second request is the client letting go of the range when the run ends.
    expect([host.statistics.requests, host.statistics.releases]).toEqual([2, 1]);
    expect(host.statistics.biggestRequest).toBeLessThanOrEqual(host.statistics.requestBytes);
    expect(host.statistics.biggestResponse).toBeGreaterThan(0);
  });

  it('of more than five million cells come back as null, with a right count', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:F900000');
      range.load('values,cellCount');
      await context.sync();
      expect([range.values, range.cellCount]).toEqual([null, 5_400_000]);
    });
  });

  it('that touch more than 33,554,000 cells are refused on the web', async () => {
    const { Excel, host } = start();
    if (host.platform !== 'web') return;
    const attempt = Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:AZ1000000');
      range.values = 1 as unknown as number[][];
      await context.sync();
    });
    await expectRefusal(attempt, 'OperationCellsExceedLimit', 'Range.values');
  });
});

test('a host can be told to say RangeExceedsLimit in place of null', async () => {
  const { Excel } = startEmulatedExcel({ oversizedRead: 'error' });
  const attempt = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:F900000').load('values');
    await context.sync();
  });
  await expectRefusal(attempt, 'RangeExceedsLimit', 'Range.values');
  expect(BEHAVIOURS.rangeCells.limit).toBe(5_000_000);
});
