import { unescapeExcel, unescapeXml } from './xml';

/** A shared text and whether it is formatted letter by letter. */
export interface SharedText {
  readonly text: string;
  readonly rich: boolean;
}

const ITEM = /<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g;
const TEXT = /<t(?:\s[^>]*)?>([^<]*)<\/t>/g;

/** The texts that cells point to by number. Phonetic hints are left out. */
export function readSharedTexts(xml: string): readonly SharedText[] {
  return [...withoutPrefix(xml).matchAll(ITEM)].map(([, body = '']) => {
    const shown = body.includes('<rPh') ? body.replace(/<rPh[\s\S]*?<\/rPh>/g, '') : body;
    const text = [...shown.matchAll(TEXT)].map(([, part = '']) => part).join('');
    return { text: unescapeExcel(unescapeXml(text)), rich: /<r[\s>]/.test(shown) };
  });
}

/** Some programs write every element as `x:name`. */
export function withoutPrefix(xml: string): string {
  const prefix = /<([A-Za-z0-9]+):(?:sst|worksheet|workbook|styleSheet)[\s>]/.exec(xml.slice(0, 2000))?.[1];
  return prefix === undefined ? xml : xml.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}
