import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';
import { resultOf } from './resultOf';

inEveryExcel('custom properties of a sheet', ['customPropertyKey'], (start) => {
  it('are found by key, and their values change', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const { customProperties } = context.workbook.worksheets.getActiveWorksheet();
      customProperties.add('jamblad.key', 'analysis:1');
      const found = customProperties.getItemOrNullObject('jamblad.key').load('key,value');
      const none = customProperties.getItemOrNullObject('annan');
      await context.sync();
      expect([found.key, found.value, none.isNullObject]).toEqual(['jamblad.key', 'analysis:1', true]);
      found.value = 'analysis:2';
      const again = customProperties.getItem('jamblad.key').load('value');
      await context.sync();
      expect(again.value).toBe('analysis:2');
      again.delete();
      const count = customProperties.getCount();
      await context.sync();
      expect(resultOf(count)).toBe(0);
    });
  });

  it('have keys of at most 255 characters', async () => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().customProperties.add('k'.repeat(256), 'v');
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'WorksheetCustomPropertyCollection.add');
  });
});

inEveryExcel('document properties', ['documentProperty'], (start) => {
  it('are cut at 255 characters without a word', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.title = 't'.repeat(300);
      properties.custom.add('nyckel', 'v'.repeat(300));
      properties.load('title');
      const custom = properties.custom.getItem('nyckel').load('value,type');
      await context.sync();
      expect([properties.title.length, (custom.value as string).length, custom.type]).toEqual([
        255,
        255,
        'String',
      ]);
    });
  });
});

inEveryExcel('settings', ['settingSize'], (start) => {
  it('keep what JSON can say, up to a megabyte', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      context.workbook.settings.add('val', { lista: [1, 'två', true] });
      const setting = context.workbook.settings.getItemOrNullObject('val').load('key,value');
      await context.sync();
      expect([setting.key, setting.value]).toEqual(['val', { lista: [1, 'två', true] }]);
    });
    const attempt = Excel.run(async (context) => {
      context.workbook.settings.add('stor', 'x'.repeat(1_000_001));
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'SettingCollection.add');
  });
});

inEveryExcel('comments', ['comments'], (start) => {
  it('belong to one cell, and a text address names the sheet', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const comment = context.workbook.comments.add('Sheet1!B2', 'Se \u00f6ver').load('content,resolved');
      const location = comment.getLocation().load('address');
      await context.sync();
      expect([comment.content, comment.resolved, location.address]).toEqual([
        'Se \u00f6ver',
        false,
        'Sheet1!B2',
      ]);
    });
  });

  it.each(['B2', 'Sheet1!B2:B3'])('do not belong to %s', async (address) => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.comments.add(address, 'x');
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'CommentCollection.add');
  });
});
