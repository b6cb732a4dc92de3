import { supportedMembers } from '../../src/emulator';
import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';

inEveryExcel(
  'a member that the host does not know',
  ['unknownMember', 'misspeltProperty', 'requirementSets'],
  (start) => {
    it('fails by name when it is loaded', async () => {
      const { Excel } = start();
      const attempt = Excel.run(async (context) => {
        context.workbook.getSelectedRange().load('nope');
        await context.sync();
      });
      await expectRefusal(attempt, 'ApiNotFound', 'Range.nope');
    });

    it('fails by name when it is called or set', async () => {
      const { Excel } = start();
      const flash = Excel.run(async (context) => {
        context.workbook.getSelectedRange().flashFill();
        await context.sync();
      });
      await expectRefusal(flash, 'ApiNotFound', 'Range.flashFill');
      const indent = Excel.run(async (context) => {
        context.workbook.getSelectedRange().format.autoIndent = true;
        await context.sync();
      });
      await expectRefusal(indent, 'ApiNotFound', 'RangeFormat.autoIndent');
      const pivots = Excel.run(async (context) => {
        context.workbook.pivotTables.load('items/name');
        await context.sync();
      });
      await expectRefusal(pivots, 'ApiNotFound', 'Workbook.pivotTables');
    });

    it('fails where it is set, when it is misspelt', async () => {
      const { Excel } = start();
      const attempt = Excel.run(async (context) => {
        Object.assign(context.workbook.getSelectedRange(), { valuess: [[1]] });
        await context.sync();
      });
      await expect(attempt).rejects.toThrow('Range has no property valuess.');
    });

    it('fails in the client already when it belongs to a later requirement set', async () => {
      const { Excel, host } = start();
      const attempt = Excel.run(async (context) => {
        context.workbook.getSelectedRange().getDependents();
        await context.sync();
      });
      // At 1.21 the client lets it pass, and it is the host that does not know it.
      await expectRefusal(attempt, 'ApiNotFound', 'Range.getDependents');
      expect(host.statistics.requests > 0).toBe(host.apiSets !== '1.14');
    });
  },
);

test('what the host knows can be listed', () => {
  const members = supportedMembers();
  expect(members).toEqual(
    expect.arrayContaining(['Range.values', 'Worksheet.getRange', 'Chart.setPosition']),
  );
  expect(members.every((member) => /^[A-Z]\w+\.[a-z]\w*$/.test(member))).toBe(true);
});
