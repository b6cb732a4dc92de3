import type { HeadersFooters, PageLayoutModel } from '../model';
import { emptyHeadersFooters } from '../model';
import type { XmlElement } from './xml';
import { child, escapeXml, flag } from './xml';

type AllPages = PageLayoutModel['headersFooters'];

const STATES = {
  'first odd': 'FirstOddAndEven',
  first: 'FirstAndDefault',
  odd: 'OddAndEven',
  '': 'Default',
} as const;

export function readHeaderFooter(element: XmlElement): AllPages {
  const first = flag(element, 'differentFirst', 'false') ? 'first' : '';
  const odd = flag(element, 'differentOddEven', 'false') ? 'odd' : '';
  const text = (name: string): string => child(element, name)?.text ?? '';
  return {
    state: STATES[`${first} ${odd}`.trim() as keyof typeof STATES],
    defaultForAllPages: sides(text('oddHeader'), text('oddFooter')),
    firstPage: sides(text('firstHeader'), text('firstFooter')),
    evenPages: sides(text('evenHeader'), text('evenFooter')),
  };
}

/** The element, or '' when nothing is printed above or below the pages. */
export function writeHeaderFooter({ state, defaultForAllPages, firstPage, evenPages }: AllPages): string {
  const all = [defaultForAllPages, firstPage, evenPages];
  if (state === 'Default' && all.every((page) => Object.values(page).every((text) => text === ''))) return '';
  const first = state.startsWith('First') ? ' differentFirst="1"' : '';
  const odd = state.endsWith('OddAndEven') ? ' differentOddEven="1"' : '';
  const named = (name: string, page: HeadersFooters): string =>
    tag(`${name}Header`, joined(page.leftHeader, page.centerHeader, page.rightHeader)) +
    tag(`${name}Footer`, joined(page.leftFooter, page.centerFooter, page.rightFooter));
  const even = odd === '' ? '' : named('even', evenPages);
  const firsts = first === '' ? '' : named('first', firstPage);
  return `<headerFooter${odd}${first}>${named('odd', defaultForAllPages)}${even}${firsts}</headerFooter>`;
}

function tag(name: string, text: string): string {
  return text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
}

function joined(left: string, center: string, right: string): string {
  return (
    (left === '' ? '' : `&L${left}`) +
    (center === '' ? '' : `&C${center}`) +
    (right === '' ? '' : `&R${right}`)
  );
}

/** `&L`, `&C` and `&R` begin the left, middle and right of a line. Text before any of them is in the middle. */
function sides(header: string, footer: string): HeadersFooters {
  const top = split(header);
  const bottom = split(footer);
  return {
    ...emptyHeadersFooters(),
    leftHeader: top.L,
    centerHeader: top.C,
    rightHeader: top.R,
    leftFooter: bottom.L,
    centerFooter: bottom.C,
    rightFooter: bottom.R,
  };
}

function split(text: string): Record<'L' | 'C' | 'R', string> {
  const found = { L: '', C: '', R: '' };
  let side: 'L' | 'C' | 'R' = 'C';
  for (const [piece] of text.matchAll(/&[LCR]|&"[^"]*"|&.|[^&]+|&/gs)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') side = piece.slice(1) as 'L' | 'C' | 'R';
    else found[side] += piece;
  }
  return found;
}
