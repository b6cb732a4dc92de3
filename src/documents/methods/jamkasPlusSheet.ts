import type { Block, InputEntry, SheetSpec } from '../../sheets';
import { methodTexts } from '../../text';
import { evidenceTable } from './evidenceTable';
import type { MethodRequest } from './methodRequest';
import { methodSheet, oneOf } from './methodSheet';
import { openTable } from './openTable';

/** Understands JämKAS Plus: one pattern at a time through nine steps (domain.md 1.1). */

const WIDTHS = { label: 36, value: 60 };
const LINES = 4;
const CAUSE_ROWS = 8;

function step(id: string, caption: string, entries: readonly InputEntry[]): Block {
  return { kind: 'inputs', id, caption, widths: WIDTHS, entries };
}

function text(label: string, field: string): InputEntry {
  return { label, field, ordinal: 1, initial: '', lines: LINES };
}

function analysisStep(request: MethodRequest): Block {
  const words = methodTexts(request.language);
  const { steps, labels } = words.jamkasPlus;
  const judged = (label: string, field: string): InputEntry => ({
    label,
    field,
    ordinal: 1,
    initial: '',
    rule: oneOf(words.judgement),
  });
  return step('analysis', steps.analysis, [
    text(labels.analysis, 'analysis'),
    text(words.steps.consequenceWomen, 'consequenceWomen'),
    text(words.steps.consequenceMen, 'consequenceMen'),
    judged(labels.problem, 'isProblem'),
    judged(labels.equality, 'isEqualityProblem'),
    text(words.steps.reason, 'judgementReason'),
  ]);
}

function causesStep(request: MethodRequest): readonly Block[] {
  const words = methodTexts(request.language);
  const { steps, causes, causesNote } = words.jamkasPlus;
  return [
    { kind: 'paragraph', id: 'causesStep', tone: 'body', lines: [steps.causes, steps.confirm, causesNote] },
    openTable({
      id: 'causes',
      caption: causes.caption,
      columns: [
        { field: 'cause', header: causes.columns.cause, width: 36 },
        { field: 'causeConsequence', header: causes.columns.consequence, width: 30 },
        {
          field: 'causeConfirmed',
          header: causes.columns.confirmed,
          width: 14,
          rule: oneOf(words.yesNoUnknown),
        },
        { field: 'causeOpenBox', header: causes.columns.openBox, width: 14 },
      ],
      rows: CAUSE_ROWS,
      lines: 2,
    }),
  ];
}

/** Makes the form of the nine steps; the second shows what the analyses of the workbook say. */
export function jamkasPlusSheet(request: MethodRequest): SheetSpec {
  const { jamkasPlus: words, sheetNames } = methodTexts(request.language);
  const { steps, labels } = words;
  const { caption, columns } = words.patterns;
  return methodSheet(request, {
    sheet: 'jamkasPlus',
    name: sheetNames.jamkasPlus(request.subject),
    title: words.title(request.subject),
    question: words.question,
    orientation: 'portrait',
    blocks: [
      step('targetGroups', steps.targetGroups, [text(labels.targetGroups, 'targetGroups')]),
      { kind: 'paragraph', id: 'patternsStep', tone: 'body', lines: [steps.patterns] },
      openTable(evidenceTable(request, { id: 'patterns', caption, headings: columns })),
      step('observation', steps.observation, [text(labels.observation, 'observation')]),
      ...causesStep(request),
      analysisStep(request),
      step('actors', steps.actors, [text(labels.actors, 'actors')]),
      step('possible', steps.possible, [text(labels.possible, 'possibleActions')]),
      step('proposed', steps.proposed, [text(labels.proposed, 'proposedAction')]),
    ],
  });
}
