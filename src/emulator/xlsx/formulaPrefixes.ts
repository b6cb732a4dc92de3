/**
 * Functions that came after the file format was fixed: in a file they carry a prefix, in Excel's formula
 * bar they do not.
 */
const LATER_FUNCTIONS = new Set(
  (
    'ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV ' +
    'BITAND BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT ' +
    'CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT ' +
    'COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST ' +
    'F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTER FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS ' +
    'FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST ' +
    'IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET ' +
    'LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST ' +
    'NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC ' +
    'PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ ' +
    'REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORT SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T ' +
    'T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRIMRANGE UNICHAR ' +
    'UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR ' +
    'Z.TEST'
  ).split(' '),
);
const SHEET_FUNCTIONS = new Set(['FILTER', 'SORT']);

/** The formula as a file holds it: later functions and the names of LET and LAMBDA with their prefixes. */
export function withPrefixes(formula: string): string {
  const named = prefixParameters(formula);
  return outsideTexts(named, (text) =>
    text.replace(/(?<![\p{L}\p{N}_.])([A-Za-z][A-Za-z0-9.]*)(?=\()/gu, (name: string) => {
      const upper = name.toUpperCase();
      if (!LATER_FUNCTIONS.has(upper)) return name;
      return SHEET_FUNCTIONS.has(upper) ? `_xlfn._xlws.${name}` : `_xlfn.${name}`;
    }),
  );
}

/** The formula as a person reads it. */
export function withoutPrefixes(formula: string): string {
  if (!formula.includes('_xl')) return formula;
  return outsideTexts(formula, (text) => text.replace(/_xlfn\.(?:_xlws\.)?|_xlpm\.|_xlws\./g, ''));
}

/** Words that LET or LAMBDA bind stand in a file as `_xlpm.word`. */
function prefixParameters(formula: string): string {
  if (!/\b(?:LET|LAMBDA)\s*\(/i.test(formula)) return formula;
  const names = boundNames(formula);
  if (names.size === 0) return formula;
  return outsideTexts(formula, (text) =>
    text.replace(/(?<![\p{L}\p{N}_.!$'])([\p{L}_][\p{L}\p{N}_.]*)(?![\p{L}\p{N}_.!([])/gu, (word: string) =>
      names.has(word.toLowerCase()) ? `_xlpm.${word}` : word,
    ),
  );
}

function boundNames(formula: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const match of formula.matchAll(/\b(LET|LAMBDA)\s*\(/gi)) {
    const parts = topLevelArguments(formula, match.index + match[0].length);
    const isLet = match[1]?.toUpperCase() === 'LET';
    parts.slice(0, -1).forEach((part, index) => {
      const word = /^\s*([\p{L}_][\p{L}\p{N}_.]*)\s*$/u.exec(part)?.[1];
      if (word !== undefined && (!isLet || index % 2 === 0)) names.add(word.toLowerCase());
    });
  }
  return names;
}

function topLevelArguments(formula: string, start: number): readonly string[] {
  const parts = [''];
  let depth = 1;
  for (const [piece] of formula.slice(start).matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[\s\S]/g)) {
    if (piece === '(' || piece === '{') depth += 1;
    if (piece === ')' || piece === '}') depth -= 1;
    if (depth === 0) break;
    if (piece === ',' && depth === 1) parts.push('');
    else parts[parts.length - 1] = (parts[parts.length - 1] ?? '') + piece;
  }
  return parts;
}

function outsideTexts(formula: string, change: (text: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*'!)/)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('');
}
