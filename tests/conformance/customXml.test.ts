import { expectRefusal } from './expectRefusal';
import { inEveryExcel } from './inEveryExcel';
import { resultOf } from './resultOf';

const XML = '<plan xmlns="urn:example:plan" version="1"><text>M\u00e5l &amp; medel</text></plan>';

inEveryExcel('custom XML parts', ['customXml'], (start) => {
  it('are kept as they were given and found by namespace', async () => {
    const { Excel } = start();
    await Excel.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<other xmlns="urn:other"/>');
      const added = customXmlParts.add(XML).load('id,namespaceUri');
      const found = customXmlParts.getByNamespace('urn:example:plan');
      const part = found.getOnlyItemOrNullObject();
      const xml = part.getXml();
      const none = customXmlParts.getByNamespace('urn:nothing').getOnlyItemOrNullObject();
      const count = found.getCount();
      await context.sync();
      expect([resultOf(xml), added.namespaceUri, resultOf(count), none.isNullObject]).toEqual([
        XML,
        'urn:example:plan',
        1,
        true,
      ]);
      part.setXml(XML.replace('1', '2'));
      const changed = customXmlParts.getItem(added.id).getXml();
      await context.sync();
      expect(resultOf(changed)).toContain('version="2"');
    });
  });

  it.each(['', 'text', '<a><b></a>', '<a>'])('have to be XML: %j is refused', async (xml) => {
    const { Excel } = start();
    const attempt = Excel.run(async (context) => {
      context.workbook.customXmlParts.add(xml);
      await context.sync();
    });
    await expectRefusal(attempt, 'InvalidArgument', 'CustomXmlPartCollection.add');
  });

  it('go with delete', async () => {
    const { Excel, workbook } = start();
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add(XML).delete();
      await context.sync();
    });
    expect(workbook.customXmlParts.size).toBe(0);
  });
});
