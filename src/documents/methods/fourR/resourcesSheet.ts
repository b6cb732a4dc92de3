import type { Block, InputReference, SheetSpec, SpecCell, TableBlock, TableRow } from '../../../sheets';
import { amountFormat, CELL_FORMATS, methodTexts } from '../../../text';
import type { MethodEvidence, MethodRequest } from '../methodRequest';
import { methodSheet, open } from '../methodSheet';
import { openTable } from '../openTable';

/**
 * Understands R2: how money, time, rooms, information and staff are shared between women and men, beside the target
 * group (domain.md 1.2 and 2.5): resource index = share of the resource / share of the target group; what would have
 * to be moved to women for the same amount per head = total × their share of the target group − theirs.
 */

/** The kinds of resource, in their order. */
export const RESOURCE_KINDS = ['money', 'time', 'space', 'information', 'staff'] as const;
/** Rows of each kind. */
export const ROWS_A_KIND = 4;

type Parts = readonly (string | InputReference)[];

/** The number of an input: 11–14 for money, 21–24 for time … */
export function resourceOrdinal(kind: number, row: number): number {
  return 10 * (kind + 1) + row + 1;
}

function reckoned(
  ordinal: number,
): Readonly<
  Record<
    'womenShare' | 'menShare' | 'targetShare' | 'index' | 'perWoman' | 'perMan' | 'gap' | 'redistribution',
    Parts
  >
> {
  const input = (field: string): InputReference => ({ field, ordinal });
  const [women, men] = [input('r2Women'), input('r2Men')];
  const [targetWomen, targetMen] = [input('r2TargetWomen'), input('r2TargetMen')];
  const shared = (value: Parts): Parts => [
    'IF(COUNT(',
    women,
    ',',
    men,
    ')=2,IF(',
    women,
    '+',
    men,
    '>0,',
    ...value,
    ',"."),"")',
  ];
  const perHead = (value: Parts): Parts => [
    'IF(COUNT(',
    women,
    ',',
    men,
    ',',
    targetWomen,
    ',',
    targetMen,
    ')=4,IF(AND(',
    targetWomen,
    '>0,',
    targetMen,
    '>0),',
    ...value,
    ',"."),"")',
  ];
  const share: Parts = [women, '/(', women, '+', men, ')'];
  const target: Parts = [targetWomen, '/(', targetWomen, '+', targetMen, ')'];
  return {
    womenShare: shared(['100*', ...share]),
    menShare: shared(['100-100*', ...share]),
    targetShare: [
      'IF(COUNT(',
      targetWomen,
      ',',
      targetMen,
      ')=2,IF(',
      targetWomen,
      '+',
      targetMen,
      '>0,100*',
      ...target,
      ',"."),"")',
    ],
    index: perHead(['IF(', women, '+', men, '>0,(', ...share, ')/(', ...target, '),".")']),
    perWoman: perHead([women, '/', targetWomen]),
    perMan: perHead([men, '/', targetMen]),
    gap: perHead([women, '/', targetWomen, '-', men, '/', targetMen]),
    redistribution: perHead(['(', women, '+', men, ')*', ...target, '-', women]),
  };
}

/** Resources of the workbook's analyses stand first among money; they can be moved. */
function evidenceOf({ evidence }: MethodRequest, kind: number, row: number): MethodEvidence | undefined {
  return kind === 0 ? evidence.filter((one) => one.kind === 'resource')[row] : undefined;
}

/** Tells whether a row of R2 has something to begin with. */
export function isResourcePrefilled(request: MethodRequest, kind: number, row: number): boolean {
  return evidenceOf(request, kind, row) !== undefined;
}

function rowOf(request: MethodRequest, kind: number, row: number): TableRow {
  const ordinal = resourceOrdinal(kind, row);
  const evidence = evidenceOf(request, kind, row);
  const { womenShare, menShare, targetShare, index, perWoman, perMan, gap, redistribution } =
    reckoned(ordinal);
  const formula = (parts: Parts): SpecCell => ({ formula: parts });
  return {
    kind: 'body',
    cells: [
      open('r2Resource', ordinal, evidence?.label ?? ''),
      open('r2Unit', ordinal, evidence?.unit ?? ''),
      open('r2Women', ordinal, evidence?.women ?? ''),
      open('r2Men', ordinal, evidence?.men ?? ''),
      formula(womenShare),
      formula(menShare),
      open('r2TargetWomen', ordinal, evidence?.targetGroup?.women ?? ''),
      open('r2TargetMen', ordinal, evidence?.targetGroup?.men ?? ''),
      formula(targetShare),
      formula(index),
      formula(perWoman),
      formula(perMan),
      formula(gap),
      formula(redistribution),
    ],
  };
}

function tableOf(request: MethodRequest, kind: number): TableBlock {
  const words = methodTexts(request.language).fourR.resources;
  const name = RESOURCE_KINDS[kind] ?? 'money';
  const { percent, ratio, count } = CELL_FORMATS;
  const { columns } = words;
  return {
    kind: 'table',
    id: name,
    caption: words.caption(kind + 1, words.kinds[name]),
    columns: [
      { key: 'resource', header: columns.resource, width: 26 },
      { key: 'unit', header: columns.unit, width: 12 },
      { key: 'women', header: columns.women, width: 12, numberFormat: amountFormat(1) },
      { key: 'men', header: columns.men, width: 12, numberFormat: amountFormat(1) },
      { key: 'womenShare', header: columns.womenShare, width: 13, numberFormat: percent },
      { key: 'menShare', header: columns.menShare, width: 13, numberFormat: percent },
      { key: 'targetWomen', header: columns.targetWomen, width: 12, numberFormat: count },
      { key: 'targetMen', header: columns.targetMen, width: 12, numberFormat: count },
      { key: 'targetShare', header: columns.targetShare, width: 13, numberFormat: percent },
      { key: 'index', header: columns.index, width: 13, numberFormat: ratio },
      { key: 'perWoman', header: columns.perWoman, width: 12, numberFormat: amountFormat(1) },
      { key: 'perMan', header: columns.perMan, width: 12, numberFormat: amountFormat(1) },
      { key: 'gap', header: columns.gap, width: 14, numberFormat: amountFormat(1, 'signed') },
      {
        key: 'redistribution',
        header: columns.redistribution,
        width: 16,
        numberFormat: amountFormat(1, 'signed'),
      },
    ],
    rows: Array.from({ length: ROWS_A_KIND }, (_, row) => rowOf(request, kind, row)),
  };
}

function planning(request: MethodRequest): Block {
  const { planning: words } = methodTexts(request.language).fourR.resources;
  return openTable({
    id: 'planning',
    caption: words.caption,
    columns: [
      { field: 'r2PlanWhat', header: words.columns.what, width: 26 },
      { field: 'r2PlanHow', header: words.columns.how, width: 12 },
      { field: 'r2PlanWho', header: words.columns.who, width: 12 },
      { field: 'r2PlanWhen', header: words.columns.when, width: 12 },
    ],
    rows: 4,
    lines: 2,
  });
}

/** Makes the sheet of R2. */
export function resourcesSheet(request: MethodRequest): SheetSpec {
  const { fourR, sheetNames } = methodTexts(request.language);
  return methodSheet(request, {
    sheet: 'resources',
    name: sheetNames.resources(request.subject),
    title: fourR.titles.resources(request.subject),
    question: fourR.questions.resources,
    orientation: 'landscape',
    blocks: [
      ...RESOURCE_KINDS.map((_, kind) => tableOf(request, kind)),
      { kind: 'paragraph', id: 'index', tone: 'note', lines: [fourR.resources.note] },
      planning(request),
    ],
  });
}
