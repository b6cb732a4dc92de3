import { checksum } from '../../../src/excel/state/checksum';
import { stateText, stateXml } from '../../../src/excel/state/stateXml';

const TEXT = '{"titel":"Räkna & jämför <kön>","tecken":"–🙂"}';

describe('the XML that holds our state', () => {
  it('gives back the text that was put in it, signs and all', () => {
    expect(stateText(stateXml(TEXT))).toBe(TEXT);
  });

  it('survives that Excel writes it anew with other quotes, a declaration and line breaks', () => {
    const again = stateXml(TEXT)
      .replaceAll('"', "'")
      .replace(/>([^<]{10})/, '>\n  $1\n');
    expect(stateText(`<?xml version="1.0" encoding="utf-8"?>\n${again}`)).toBe(TEXT);
  });

  it('is refused when something in it has changed', () => {
    expect(() => stateText(stateXml(TEXT).replace(/>(.)/, '>A$1'))).toThrow('stateDamaged');
    expect(() => stateText('<state xmlns="urn:jamblad:state"/>')).toThrow('stateDamaged');
  });

  it('is refused when a later version has written it', () => {
    expect(() => stateText(stateXml(TEXT).replace('version="1"', 'version="2"'))).toThrow(
      'stateFromLaterVersion',
    );
  });

  it('is refused when it is too large to be kept safely', () => {
    expect(() => stateXml('x'.repeat(400 * 1024))).toThrow('stateTooLarge');
  });

  it('has the checksum that FNV-1a gives', () => {
    // python3: h=0x811c9dc5; for b in b'foobar': h=((h^b)*0x01000193)&0xffffffff -> bf9cf968
    expect(checksum('foobar')).toBe('bf9cf968');
  });
});
