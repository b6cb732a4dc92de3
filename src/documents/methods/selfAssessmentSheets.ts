import type { Block, CellReference, InputReference, SheetSpec, SpecCell, TableRow } from '../../sheets';
import { CELL_FORMATS, methodTexts } from '../../text';
import type { MethodRequest } from './methodRequest';
import { methodKey } from './methodRequest';
import { methodSheet, oneOf, open } from './methodSheet';

/**
 * Understands the results report of the programme: what each committee says of its results, of the whole house, of the
 * success factors and of SKR's ten moments; and the whole municipality beside the national shares.
 */

/** A committee that gets a report. */
export interface Committee {
  /** Stable; stands in the key of its sheet. */
  readonly id: string;
  readonly name: string;
}

/** What is asked for: a report for each committee, and which years have points, the earliest first. */
export interface SelfAssessmentRequest extends MethodRequest {
  readonly committees: readonly Committee[];
  readonly years: readonly number[];
}

const RESULTS = ['residents', 'treatment', 'methods', 'steering', 'statistics', 'training'] as const;
type Result = (typeof RESULTS)[number];
const FACTORS = ['mandates', 'system', 'learning', 'gain', 'levels', 'quality', 'time'] as const;
const HOUSE = ['steering', 'leadership', 'core', 'support'] as const;
const WIDTHS = { label: 46, answer: 16, text: 50 };

/** Which of the national shares stands beside a result. */
const NATIONAL = {
  residents: 'residents',
  treatment: 'improved',
  methods: 'improved',
  steering: 'improved',
  statistics: 'statistics',
  training: 'training',
} as const satisfies Record<Result, string>;

/** A table of statements that a committee answers, each with what shows it. */
interface AnsweredTable {
  readonly id: 'results' | 'factors';
  readonly caption: string;
  readonly headers: readonly [statement: string, answer: string, proof: string];
  readonly statements: readonly string[];
  readonly fields: readonly [answer: string, proof: string];
}

function answeredTable(
  request: MethodRequest,
  { id, caption, headers: [statement, answer, proof], statements, fields }: AnsweredTable,
): Block {
  const [answerField, proofField] = fields;
  return {
    kind: 'table',
    id,
    caption,
    columns: [
      { key: 'statement', header: statement, width: WIDTHS.label },
      {
        key: 'answer',
        header: answer,
        width: WIDTHS.answer,
        rule: oneOf(methodTexts(request.language).yesPartlyNo),
      },
      { key: 'proof', header: proof, width: WIDTHS.text },
    ],
    rows: statements.map((text, index) => ({
      kind: 'body',
      lines: 2,
      cells: [text, open(answerField, index + 1), open(proofField, index + 1)],
    })),
  };
}

function resultsTable(request: MethodRequest): Block {
  const { caption, columns, items } = methodTexts(request.language).selfAssessment.results;
  return answeredTable(request, {
    id: 'results',
    caption,
    headers: [columns.result, columns.answer, columns.proof],
    statements: RESULTS.map((result) => items[result]),
    fields: ['resultAnswer', 'resultProof'],
  });
}

function houseTable(request: MethodRequest): Block {
  const { caption, columns, parts } = methodTexts(request.language).selfAssessment.house;
  return {
    kind: 'table',
    id: 'house',
    caption,
    columns: [
      { key: 'part', header: columns.part, width: WIDTHS.label },
      { key: 'structure', header: columns.structure, width: WIDTHS.answer },
      { key: 'culture', header: columns.culture, width: WIDTHS.text },
    ],
    rows: HOUSE.map((part, index) => ({
      kind: 'body',
      lines: 3,
      cells: [parts[part], open('houseStructure', index + 1), open('houseCulture', index + 1)],
    })),
  };
}

function factorsTable(request: MethodRequest): Block {
  const { caption, columns, items } = methodTexts(request.language).selfAssessment.factors;
  return answeredTable(request, {
    id: 'factors',
    caption,
    headers: [columns.factor, columns.answer, columns.proof],
    statements: FACTORS.map((factor) => items[factor]),
    fields: ['factorAnswer', 'factorProof'],
  });
}

/** The field of the points of a year: they stay with their year when the next one comes. */
export function pointsField(year: number): string {
  return `points${String(year)}`;
}

function momentsTable(request: SelfAssessmentRequest): Block {
  const { caption, columns, items, total, help } = methodTexts(request.language).selfAssessment.moments;
  const { years } = request;
  const sum = (column: string): SpecCell => {
    const cell = (row: number): CellReference => ({ block: 'moments', row, column });
    const all = [cell(0), ':', cell(items.length - 1)] as const;
    return { formula: ['IF(COUNT(', ...all, ')>0,SUM(', ...all, '),"")'] };
  };
  return {
    kind: 'table',
    id: 'moments',
    caption,
    columns: [
      { key: 'moment', header: columns.moment, width: WIDTHS.label },
      ...years.map((of) => ({
        key: pointsField(of),
        header: columns.year(of),
        width: WIDTHS.answer,
        numberFormat: '0',
        rule: { kind: 'decimal', from: 1, to: 3 } as const,
        help: { title: columns.year(of), message: help },
      })),
    ],
    rows: [
      ...items.map((item, index): TableRow => ({
        kind: 'body',
        lines: 2,
        cells: [item, ...years.map((of) => open(pointsField(of), index + 1))],
      })),
      { kind: 'total', cells: [total, ...years.map((of) => sum(pointsField(of)))] },
    ],
  };
}

function committeeSheet(request: SelfAssessmentRequest, committee: Committee): SheetSpec {
  const { selfAssessment, sheetNames } = methodTexts(request.language);
  const own = { ...request, id: committee.id };
  return methodSheet(own, {
    sheet: 'selfAssessment',
    name: sheetNames.selfAssessment(committee.name),
    title: selfAssessment.title(committee.name),
    question: selfAssessment.question,
    orientation: 'portrait',
    blocks: [
      resultsTable(request),
      houseTable(request),
      factorsTable(request),
      momentsTable(request),
      { kind: 'paragraph', id: 'scale', tone: 'note', lines: [selfAssessment.moments.note] },
    ],
  });
}

/** Counts the committees that gave one of these answers to a result. */
function counted(request: SelfAssessmentRequest, ordinal: number, answers: readonly string[]): SpecCell {
  const parts = request.committees.flatMap(({ id }, index): readonly (string | InputReference)[] => {
    const cell = { sheet: methodKey('selfAssessment', id), field: 'resultAnswer', ordinal };
    const any = answers.flatMap((answer) => [cell, `="${answer}",`]);
    return [index === 0 ? '' : '+', 'IF(OR(', ...any, 'FALSE),1,0)'];
  });
  return { formula: parts };
}

function summaryTable(request: SelfAssessmentRequest): Block {
  const words = methodTexts(request.language);
  const { summary, results } = words.selfAssessment;
  const [yes = ''] = words.yesPartlyNo;
  const cell = (row: number, column: string): CellReference => ({ block: 'summary', row, column });
  return {
    kind: 'table',
    id: 'summary',
    caption: summary.caption,
    columns: [
      { key: 'result', header: summary.columns.result, width: WIDTHS.label },
      { key: 'yes', header: summary.columns.yes, width: 16, numberFormat: CELL_FORMATS.count },
      { key: 'answered', header: summary.columns.answered, width: 16, numberFormat: CELL_FORMATS.count },
      { key: 'share', header: summary.columns.share, width: 18, numberFormat: CELL_FORMATS.percent },
      { key: 'national', header: summary.columns.national, width: 22 },
    ],
    rows: RESULTS.map((result, row) => ({
      kind: 'body',
      cells: [
        results.items[result],
        counted(request, row + 1, [yes]),
        counted(request, row + 1, words.yesPartlyNo),
        {
          formula: [
            'IF(',
            cell(row, 'answered'),
            '>0,100*',
            cell(row, 'yes'),
            '/',
            cell(row, 'answered'),
            ',"")',
          ],
        },
        summary.national[NATIONAL[result]],
      ],
    })),
  };
}

function pointsTable(request: SelfAssessmentRequest): Block {
  const { summary, moments } = methodTexts(request.language).selfAssessment;
  const { years } = request;
  const fetched = (committee: Committee, year: number): SpecCell => {
    const cell: CellReference = {
      sheet: methodKey('selfAssessment', committee.id),
      block: 'moments',
      row: moments.items.length,
      column: pointsField(year),
    };
    return { formula: [cell] };
  };
  return {
    kind: 'table',
    id: 'points',
    caption: summary.points,
    columns: [
      { key: 'committee', header: summary.committee, width: WIDTHS.label },
      ...years.map((year) => ({
        key: pointsField(year),
        header: moments.columns.year(year),
        width: 16,
        numberFormat: '0',
      })),
    ],
    rows: request.committees.map((committee) => ({
      kind: 'body',
      link: methodKey('selfAssessment', committee.id),
      cells: [committee.name, ...years.map((year) => fetched(committee, year))],
    })),
  };
}

function summarySheet(request: SelfAssessmentRequest): SheetSpec {
  const { selfAssessment, sheetNames } = methodTexts(request.language);
  return methodSheet(request, {
    sheet: 'selfAssessmentSummary',
    name: sheetNames.selfAssessmentSummary,
    title: selfAssessment.summaryTitle,
    question: selfAssessment.question,
    orientation: 'landscape',
    blocks: [
      summaryTable(request),
      { kind: 'paragraph', id: 'national', tone: 'note', lines: [selfAssessment.summary.note] },
      pointsTable(request),
    ],
  });
}

/** Makes a report for each committee and one over them all; the points of earlier years stay in their columns. */
export function selfAssessmentSheets(request: SelfAssessmentRequest): readonly SheetSpec[] {
  return [
    summarySheet(request),
    ...request.committees.map((committee) => committeeSheet(request, committee)),
  ];
}
