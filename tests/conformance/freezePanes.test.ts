import { inEveryExcel } from './inEveryExcel';

inEveryExcel('frozen panes', ['freezePanes'], (start) => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, string]>([
    ['rows', (panes) => panes.freezeRows(3), '1:3'],
    ['columns', (panes) => panes.freezeColumns(2), 'A:B'],
    ['both', (panes) => panes.freezeAt('A1:B4'), 'A1:B4'],
    ['whole rows', (panes) => panes.freezeAt('1:2'), '1:2'],
  ])('hold %s', async (_what, freeze, address) => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const { freezePanes } = context.workbook.worksheets.getActiveWorksheet();
      freeze(freezePanes);
      const frozen = freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(frozen.address).toBe(`Sheet1!${address}`);
      freezePanes.unfreeze();
      const none = freezePanes.getLocationOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});
