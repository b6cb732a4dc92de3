import type { InputReference, SheetSpec, SpecCell } from '../../../sheets';
import { methodTexts } from '../../../text';
import type { MethodRequest } from '../methodRequest';
import { methodKey } from '../methodRequest';
import { methodSheet, oneOf } from '../methodSheet';
import { openTable } from '../openTable';
import { isPrefilled, PARTS, ROWS_A_PART } from './representationSheet';
import { isResourcePrefilled, RESOURCE_KINDS, resourceOrdinal, ROWS_A_KIND } from './resourcesSheet';

/**
 * Understands R3: why the patterns of R1 and R2 are as they are. Each pattern is a formula that leads to its row in R1
 * or R2, so that it follows what is typed there; more can be written below.
 */

/** As many rows every time, so that nothing typed loses its row; the last ones are left open. */
const ROWS = 20;
const OPEN_ROWS = 3;

/** `R1 Hemtjänsten: 62,5 procent kvinnor, 37,5 procent män`, in the reader's own number format. */
function representationPattern(request: MethodRequest, ordinal: number): SpecCell {
  const { realia } = methodTexts(request.language).fourR;
  const sheet = methodKey('representation', request.id);
  const input = (field: string): InputReference => ({ sheet, field, ordinal });
  const [group, women, men] = [input('r1Group'), input('r1Women'), input('r1Men')];
  return {
    formula: [
      'IF(COUNT(',
      women,
      ',',
      men,
      ')=2,IF(',
      women,
      '+',
      men,
      '>0,"R1 "&',
      group,
      '&": "&ROUND(100*',
      women,
      '/(',
      women,
      '+',
      men,
      `),1)&"${realia.percentWomen}"&ROUND(100*`,
      men,
      '/(',
      women,
      '+',
      men,
      `),1)&"${realia.percentMen}",""),"")`,
    ],
  };
}

/** `R2 Hallar: kvinnor 1470, män 2730 tkr`. */
function resourcePattern(request: MethodRequest, ordinal: number): SpecCell {
  const { realia } = methodTexts(request.language).fourR;
  const sheet = methodKey('resources', request.id);
  const input = (field: string): InputReference => ({ sheet, field, ordinal });
  const [resource, women, men, unit] = [
    input('r2Resource'),
    input('r2Women'),
    input('r2Men'),
    input('r2Unit'),
  ];
  return {
    formula: [
      'IF(COUNT(',
      women,
      ',',
      men,
      ')=2,"R2 "&',
      resource,
      `&"${realia.women}"&ROUND(`,
      women,
      `,1)&"${realia.men}"&ROUND(`,
      men,
      ',1)&" "&',
      unit,
      ',"")',
    ],
  };
}

/** A row of each part and kind, and every row that has something to begin with. */
function patternsOf(request: MethodRequest): readonly SpecCell[] {
  const representation = PARTS.flatMap((_, part) =>
    Array.from({ length: ROWS_A_PART }, (_row, row) => part * ROWS_A_PART + row + 1).filter(
      (ordinal) => ordinal % ROWS_A_PART === 1 || isPrefilled(request, ordinal),
    ),
  );
  const resources = RESOURCE_KINDS.flatMap((_, kind) =>
    Array.from({ length: ROWS_A_KIND }, (_row, row) => row)
      .filter((row) => row === 0 || isResourcePrefilled(request, kind, row))
      .map((row) => resourceOrdinal(kind, row)),
  );
  return [
    ...representation.map((ordinal) => representationPattern(request, ordinal)),
    ...resources.map((ordinal) => resourcePattern(request, ordinal)),
  ];
}

/** Makes the sheet of R3; it is laid out together with those of R1 and R2. */
export function realiaSheet(request: MethodRequest): SheetSpec {
  const words = methodTexts(request.language);
  const { columns, caption } = words.fourR.realia;
  return methodSheet(request, {
    sheet: 'realia',
    name: words.sheetNames.realia(request.subject),
    title: words.fourR.titles.realia(request.subject),
    question: words.fourR.questions.realia,
    orientation: 'landscape',
    blocks: [
      openTable({
        id: 'patterns',
        caption,
        columns: [
          { field: 'r3Pattern', header: columns.pattern, width: 34 },
          { field: 'r3Cause', header: columns.cause, width: 24 },
          { field: 'r3Proof', header: columns.proof, width: 12, rule: oneOf(words.yesNoUnknown) },
          { field: 'r3ConsequenceWomen', header: columns.consequenceWomen, width: 24 },
          { field: 'r3ConsequenceMen', header: columns.consequenceMen, width: 24 },
          { field: 'r3Judgement', header: columns.judgement, width: 14, rule: oneOf(words.judgement) },
          { field: 'r3OpenBox', header: columns.openBox, width: 22 },
        ],
        initial: patternsOf(request)
          .slice(0, ROWS - OPEN_ROWS)
          .map((pattern) => [pattern]),
        rows: ROWS,
        lines: 3,
      }),
    ],
  });
}
