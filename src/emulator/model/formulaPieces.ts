/** A reference in a formula, or the text between references. Joined again, the pieces are the formula. */
export type FormulaPiece =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'reference';
      /** The sheet's name, unquoted; undefined where the formula names none. */
      readonly sheet: string | undefined;
      /** `A1`, `$B$2:C9`, `A:C`, `1:4`, a defined name or `#REF!` (the two last only after a sheet's name). */
      readonly address: string;
      readonly text: string;
    };

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const WHOLE_COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const WHOLE_ROWS = String.raw`\$?[0-9]{1,7}:\$?[0-9]{1,7}`;
const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`;
const ENDS = String.raw`(?![\p{L}\p{N}_.([!])`;
const AREA = `(?:${CELL}:${CELL}|${CELL}|${WHOLE_COLUMNS}|${WHOLE_ROWS})${ENDS}`;

const PIECE = new RegExp(
  [
    String.raw`(?<skip>"(?:[^"]|"")*"|\[(?:[^[\]]|\[[^[\]]*\])*\])`,
    `(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>${NAME}))!(?<placed>${AREA}|#REF!|${NAME})`,
    `(?<area>${AREA})`,
    `(?<word>${NAME}|[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?)`,
  ].join('|'),
  'gu',
);

/** Cuts a formula where references stand. Texts in quotes and structured references are left alone. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let end = 0;
  for (const match of formula.matchAll(PIECE)) {
    const { quoted, bare, placed, area } = match.groups ?? {};
    const address = placed ?? area;
    if (address === undefined) continue;
    if (match.index > end) pieces.push({ kind: 'text', text: formula.slice(end, match.index) });
    const sheet = quoted === undefined ? bare : quoted.replaceAll("''", "'");
    pieces.push({ kind: 'reference', sheet, address, text: match[0] });
    end = match.index + match[0].length;
  }
  if (end < formula.length) pieces.push({ kind: 'text', text: formula.slice(end) });
  return pieces;
}

/** The formula with each reference put through the function. */
export function mapReferences(
  formula: string,
  changed: (reference: Extract<FormulaPiece, { kind: 'reference' }>) => string,
): string {
  return formulaPieces(formula)
    .map((piece) => (piece.kind === 'text' ? piece.text : changed(piece)))
    .join('');
}
