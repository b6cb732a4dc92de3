import type { Block, CellReference, InputReference, SheetSpec, SpecCell, TableRow } from '../../../sheets';
import { CELL_FORMATS, methodTexts } from '../../../text';
import type { MethodEvidence, MethodRequest } from '../methodRequest';
import { methodSheet, open } from '../methodSheet';
import { openTable } from '../openTable';

/**
 * Understands R1: women and men among those who decide, those who carry out and those whom it is for, beside a
 * reference group (domain.md 1.2, 2.1 measures 10 and 12).
 */

/** Rows of each part. */
export const ROWS_A_PART = 6;
/** The parts in their order. */
export const PARTS = ['decides', 'carriesOut', 'targetGroup'] as const;
/** Within these, in per cent, a group is balanced (Council of Europe; domain.md 1.4). */
const BALANCED = { from: 40, to: 60 };
const TABLE = 'representation';
const TARGET_SHARE: CellReference = { block: 'targetShare', row: 0, column: 'value' };

type Parts = readonly (string | CellReference | InputReference)[];

function input(field: string, ordinal: number): InputReference {
  return { field, ordinal };
}

/** The columns that follow from a row's two counts and its reference group. */
function reckoned(
  ordinal: number,
  words: ReturnType<typeof methodTexts>['fourR']['representation'],
): {
  readonly total: Parts;
  readonly women: Parts;
  readonly men: Parts;
  readonly index: Parts;
  readonly balance: Parts;
} {
  const [women, men, reference] = [
    input('r1Women', ordinal),
    input('r1Men', ordinal),
    input('r1Reference', ordinal),
  ];
  const known: Parts = ['COUNT(', women, ',', men, ')=2'];
  const share: Parts = ['100*', women, '/(', women, '+', men, ')'];
  const ifCounted = (value: Parts): Parts => [
    'IF(',
    ...known,
    ',IF(',
    women,
    '+',
    men,
    '>0,',
    ...value,
    ',"."),"")',
  ];
  const compared: Parts = ['IF(ISNUMBER(', reference, '),', reference, ',', TARGET_SHARE, ')'];
  return {
    total: ['IF(', ...known, ',', women, '+', men, ',"")'],
    women: ifCounted(share),
    men: ifCounted(['100-', ...share]),
    index: ifCounted(['IF(N(', ...compared, ')>0,', ...share, '/', ...compared, ',".")']),
    balance: ifCounted([
      'IF(',
      ...share,
      `<${String(BALANCED.from)},"${words.moreMen}",IF(`,
      ...share,
      `>${String(BALANCED.to)},"${words.moreWomen}","${words.balanced}"))`,
    ]),
  };
}

function rowOf(request: MethodRequest, ordinal: number, evidence: MethodEvidence | undefined): TableRow {
  const words = methodTexts(request.language).fourR.representation;
  const part = PARTS[Math.floor((ordinal - 1) / ROWS_A_PART)] ?? 'targetGroup';
  const { total, women, men, index, balance } = reckoned(ordinal, words);
  const formula = (parts: Parts): SpecCell => ({ formula: parts });
  return {
    kind: 'body',
    cells: [
      words.parts[part],
      open('r1Group', ordinal, evidence?.label ?? ''),
      open('r1Women', ordinal, evidence?.women ?? ''),
      open('r1Men', ordinal, evidence?.men ?? ''),
      formula(total),
      formula(women),
      formula(men),
      open('r1Reference', ordinal),
      formula(index),
      formula(balance),
    ],
  };
}

/** Counts of the workbook's analyses stand among the target group, where they most often belong; they can be moved. */
function evidenceOf({ evidence }: MethodRequest, ordinal: number): MethodEvidence | undefined {
  const first = PARTS.indexOf('targetGroup') * ROWS_A_PART + 1;
  return evidence.filter(({ kind }) => kind === 'count')[ordinal - first];
}

/** Tells whether a row of R1 has something to begin with. */
export function isPrefilled(request: MethodRequest, ordinal: number): boolean {
  return evidenceOf(request, ordinal) !== undefined;
}

function targetShare(request: MethodRequest): Block {
  const words = methodTexts(request.language).fourR.representation;
  const last = PARTS.length * ROWS_A_PART - 1;
  const column = (key: string): Parts => [
    { block: TABLE, row: last - ROWS_A_PART + 1, column: key },
    ':',
    { block: TABLE, row: last, column: key },
  ];
  const [women, men] = [column('women'), column('men')];
  const all: Parts = ['(SUM(', ...women, ')+SUM(', ...men, '))'];
  return {
    kind: 'keyValues',
    id: 'targetShare',
    entries: [
      {
        label: words.targetShare,
        value: { formula: ['IF(', ...all, '>0,100*SUM(', ...women, ')/', ...all, ',"")'] },
        numberFormat: CELL_FORMATS.percent,
      },
    ],
  };
}

function planning(request: MethodRequest): Block {
  const { planning: words } = methodTexts(request.language).fourR.representation;
  return openTable({
    id: 'planning',
    caption: words.caption,
    columns: [
      { field: 'r1PlanGroup', header: words.columns.group, width: 22 },
      { field: 'r1PlanAmong', header: words.columns.among, width: 26 },
      { field: 'r1PlanHow', header: words.columns.how, width: 20 },
      { field: 'r1PlanWho', header: words.columns.who, width: 18 },
      { field: 'r1PlanWhen', header: words.columns.when, width: 14 },
    ],
    rows: 4,
    lines: 2,
  });
}

/** Makes the sheet of R1. */
export function representationSheet(request: MethodRequest): SheetSpec {
  const { fourR, sheetNames } = methodTexts(request.language);
  const { columns, caption, referenceNote } = fourR.representation;
  const { count, percent, ratio } = CELL_FORMATS;
  const ordinals = Array.from({ length: PARTS.length * ROWS_A_PART }, (_, index) => index + 1);
  return methodSheet(request, {
    sheet: 'representation',
    name: sheetNames.representation(request.subject),
    title: fourR.titles.representation(request.subject),
    question: fourR.questions.representation,
    orientation: 'landscape',
    blocks: [
      {
        kind: 'table',
        id: TABLE,
        caption,
        columns: [
          { key: 'part', header: columns.part, width: 26 },
          { key: 'group', header: columns.group, width: 26 },
          { key: 'women', header: columns.women, width: 12, numberFormat: count },
          { key: 'men', header: columns.men, width: 12, numberFormat: count },
          { key: 'total', header: columns.total, width: 12, numberFormat: count },
          { key: 'womenShare', header: columns.womenShare, width: 15, numberFormat: percent },
          { key: 'menShare', header: columns.menShare, width: 15, numberFormat: percent },
          { key: 'reference', header: columns.reference, width: 15, numberFormat: percent },
          { key: 'index', header: columns.index, width: 16, numberFormat: ratio },
          { key: 'balance', header: columns.balance, width: 18 },
        ],
        rows: ordinals.map((ordinal) => rowOf(request, ordinal, evidenceOf(request, ordinal))),
      },
      targetShare(request),
      { kind: 'paragraph', id: 'reference', tone: 'note', lines: [referenceNote] },
      planning(request),
    ],
  });
}
