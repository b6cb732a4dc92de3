import { openExcel } from '../../support/openExcel';

describe('what is stored in the workbook', () => {
  it('is nothing to begin with', async () => {
    expect(await openExcel().port.readState()).toBe('');
  });

  it('comes back as it was stored, the last time it was', async () => {
    const { port, workbook } = openExcel();
    await port.writeState('{"a":1}');
    await port.writeState('{"a":"åäö <&>"}');
    expect(await port.readState()).toBe('{"a":"åäö <&>"}');
    expect(workbook.customXmlParts.size).toBe(1);
  });

  it('is refused when somebody has changed it', async () => {
    const { port, workbook } = openExcel();
    await port.writeState('{"a":1}');
    for (const [id, xml] of workbook.customXmlParts) {
      workbook.customXmlParts.set(id, xml.replace(/checksum="./, 'checksum="x'));
    }
    await expect(port.readState()).rejects.toMatchObject({ code: 'stateDamaged' });
  });
});
