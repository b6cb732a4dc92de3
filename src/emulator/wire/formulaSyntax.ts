const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^[\]]*\])*\]|[(){};"'[\]]/g;
const PAIRS: Readonly<Record<string, string>> = { ')': '(', '}': '{' };

/**
 * Whether Excel would refuse a formula when it is entered: brackets or quotes that do not close, semicolons
 * between arguments (which only a Swedish Excel's own cells take), or an end in the middle of something.
 * Unknown functions and names are no matter of syntax.
 */
export function isMalformed(formula: string): boolean {
  const open: string[] = [];
  for (const [token] of formula.matchAll(TOKEN)) {
    if (token.length > 1) continue;
    if (token === '(' || token === '{') open.push(token);
    else if (token === ';') {
      if (open.at(-1) !== '{') return true;
    } else if (!(token in PAIRS) || open.pop() !== PAIRS[token]) return true;
  }
  return open.length > 0 || /[-+*/^&=<>,(]\s*$/.test(formula);
}
