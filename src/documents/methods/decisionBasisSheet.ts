import type { Block, InputEntry, SheetSpec } from '../../sheets';
import { methodTexts } from '../../text';
import { evidenceTable } from './evidenceTable';
import type { MethodRequest } from './methodRequest';
import { methodSheet, oneOf } from './methodSheet';
import { openTable } from './openTable';

/**
 * Understands the gender analysis that the plan asks for before a decision on change (domain.md 3.1, item 2):
 * observation, consequence, judgement, cause and action in fields of their own.
 */

const WIDTHS = { label: 36, value: 60 };
const DATE = 'yyyy-mm-dd';
const LINES = 4;
const ALTERNATIVES = 4;

function line(label: string, field: string, initial = ''): InputEntry {
  return { label, field, ordinal: 1, initial };
}

function text(label: string, field: string): InputEntry {
  return { ...line(label, field), lines: LINES };
}

function matterBlock(request: MethodRequest): Block {
  const { parts, labels } = methodTexts(request.language).decisionBasis;
  return {
    kind: 'inputs',
    id: 'matter',
    caption: parts.matter,
    widths: WIDTHS,
    entries: [
      line(labels.matter, 'matter', request.subject),
      { ...line(labels.date, 'matterDate'), numberFormat: DATE },
      line(labels.body, 'matterBody'),
      line(labels.officer, 'matterOfficer'),
      text(labels.proposal, 'matterProposal'),
    ],
  };
}

function consequencesBlock(request: MethodRequest): Block {
  const { parts, labels } = methodTexts(request.language).decisionBasis;
  return {
    kind: 'inputs',
    id: 'consequences',
    caption: parts.consequences,
    widths: WIDTHS,
    entries: [
      text(labels.consequenceWomen, 'consequenceWomen'),
      text(labels.consequenceMen, 'consequenceMen'),
      text(labels.consequenceGirls, 'consequenceGirls'),
      text(labels.consequenceBoys, 'consequenceBoys'),
      text(labels.noDecision, 'noDecision'),
    ],
  };
}

function judgementBlock(request: MethodRequest): Block {
  const words = methodTexts(request.language);
  const { parts, labels } = words.decisionBasis;
  return {
    kind: 'inputs',
    id: 'judgement',
    caption: parts.judgement,
    widths: WIDTHS,
    entries: [
      { ...line(words.steps.judgement, 'judgement'), rule: oneOf(words.judgement) },
      text(words.steps.reason, 'judgementReason'),
      text(words.steps.cause, 'cause'),
      text(words.steps.action, 'action'),
      text(labels.followUp, 'decisionFollowUp'),
    ],
  };
}

function alternatives(request: MethodRequest): Block {
  const words = methodTexts(request.language);
  const { caption, columns } = words.decisionBasis.alternatives;
  return openTable({
    id: 'alternatives',
    caption,
    columns: [
      { field: 'alternative', header: columns.alternative, width: 36 },
      { field: 'alternativeWomen', header: columns.women, width: 30 },
      { field: 'alternativeMen', header: columns.men, width: 14 },
      { field: 'alternativeJudgement', header: columns.judgement, width: 14, rule: oneOf(words.judgement) },
    ],
    rows: ALTERNATIVES,
    lines: 3,
  });
}

/** Makes the form of one decision. */
export function decisionBasisSheet(request: MethodRequest): SheetSpec {
  const words = methodTexts(request.language);
  const { title, question, parts, labels, statistics, register } = words.decisionBasis;
  const { caption, columns } = statistics;
  return methodSheet(request, {
    sheet: 'decisionBasis',
    name: words.sheetNames.decisionBasis(request.subject),
    title: title(request.subject),
    question,
    orientation: 'portrait',
    blocks: [
      matterBlock(request),
      {
        kind: 'inputs',
        id: 'affected',
        caption: parts.affected,
        widths: WIDTHS,
        entries: [text(labels.affected, 'affected'), text(words.steps.observation, 'observation')],
      },
      openTable(evidenceTable(request, { id: 'statistics', caption, headings: columns })),
      consequencesBlock(request),
      judgementBlock(request),
      alternatives(request),
      { kind: 'paragraph', id: 'register', tone: 'note', lines: [register] },
    ],
  });
}
