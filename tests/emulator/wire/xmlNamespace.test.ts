import { namespaceOf } from '../../../src/emulator/wire/xmlNamespace';

describe('the namespace of an XML text', () => {
  it.each([
    ['<a xmlns="urn:a"/>', 'urn:a'],
    ["<?xml version='1.0'?>\n<p:a x='1' xmlns:p='urn:p'><b/></p:a>", 'urn:p'],
    ['<!-- first --><a b="1 > 0"><![CDATA[</a>]]></a>', ''],
    ['<a><b xmlns="urn:inner"></b></a>', ''],
  ])('is that of its root: %s', (xml, namespace) => {
    expect(namespaceOf(xml)).toBe(namespace);
  });

  it.each(['', 'text', '<a>', '<a></b>', '<a><b></a></b>'])('is none where there is no XML: %j', (xml) => {
    expect(namespaceOf(xml)).toBeUndefined();
  });
});
