import type { EmulatedExcel } from '../../src/emulator';
import { inEveryExcel } from './inEveryExcel';

/** Gives the arguments of the next event of a kind, once somebody listens. */
async function nextEvent<T>(
  { Excel }: EmulatedExcel,
  eventOf: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<T>,
): Promise<{ readonly event: Promise<T> }> {
  let happened: (args: T) => void = () => undefined;
  const event = new Promise<T>((resolve) => {
    happened = resolve;
  });
  await Excel.run(async (context) => {
    eventOf(context).add((args) => {
      happened(args);
      return Promise.resolve();
    });
    await context.sync();
  });
  return { event };
}

inEveryExcel('events', ['events', 'eventDetails'], (start) => {
  it('tell of a changed cell what it was and what it is', async () => {
    const excel = start();
    const { event } = await nextEvent(excel, (context) => context.workbook.worksheets.onChanged);
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2').values = [[5]];
      await context.sync();
    });
    expect(await event).toMatchObject({
      address: 'B2',
      changeType: 'RangeEdited',
      source: 'Local',
      triggerSource: 'ThisLocalAddin',
      details: { valueBefore: '', valueAfter: 5, valueTypeAfter: 'Double' },
    });
  });

  it('tell of several changed cells only where they are', async () => {
    const excel = start();
    const { event } = await nextEvent(
      excel,
      (context) => context.workbook.worksheets.getActiveWorksheet().onChanged,
    );
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B2:B3').values = [[5], [6]];
      await context.sync();
    });
    const args = await event;
    expect([args.address, args.details]).toEqual(['B2:B3', undefined]);
  });

  it('tell of what a person types, and formulas have followed by then', async () => {
    const excel = start();
    const { workbook, host } = excel;
    const sheetId = workbook.activeSheetId;
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('B1').formulas = [['=A1*2']];
      await context.sync();
    });
    const { event } = await nextEvent(excel, (context) => context.workbook.worksheets.onChanged);
    host.typeCells(sheetId, { row: 0, column: 0, rowCount: 1, columnCount: 1 }, '21');
    const args = await event;
    expect(args.triggerSource).toBe('Unknown');
    await excel.Excel.run(async (context) => {
      const range = args.getRange(context).load('address');
      const double = context.workbook.worksheets.getActiveWorksheet().getRange('B1').load('values');
      await context.sync();
      expect([range.address, double.values]).toEqual(['Sheet1!A1', [[42]]]);
    });
  });

  it('tell of sheets that come and go', async () => {
    const excel = start();
    const added = await nextEvent(excel, (context) => context.workbook.worksheets.onAdded);
    const deleted = await nextEvent(excel, (context) => context.workbook.worksheets.onDeleted);
    const id = await excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Ny').load('id');
      await context.sync();
      const { id: given } = sheet;
      sheet.delete();
      await context.sync();
      return given;
    });
    expect((await added.event).worksheetId).toBe(id);
    expect((await deleted.event).worksheetId).toBe(id);
  });

  it('are silent when they are switched off, and when nobody listens any more', async () => {
    const excel = start();
    const heard: string[] = [];
    await excel.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const listener = worksheets.onChanged.add(({ address }) => {
        heard.push(address);
        return Promise.resolve();
      });
      await context.sync();
      const write = (address: string): void => {
        worksheets.getActiveWorksheet().getRange(address).values = [[1]];
      };
      context.runtime.enableEvents = false;
      write('A1');
      await context.sync();
      context.runtime.enableEvents = true;
      write('A2');
      await context.sync();
      await untilHeard(heard, 1);
      listener.remove();
      await context.sync();
      write('A3');
      await context.sync();
    });
    expect(heard).toEqual(['A2']);
  });
});

/** Lets the messages that are under way arrive. */
async function untilHeard(heard: readonly string[], count: number): Promise<void> {
  while (heard.length < count) await new Promise((resolve) => setImmediate(resolve));
}
