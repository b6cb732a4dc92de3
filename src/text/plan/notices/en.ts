import type { FormField } from '../../../plan';
import { createFormats } from '../../formats/formats';
import { planLabelsEn } from '../labels/en';
import type { PlanFindingSentences } from './sv';

interface Placed {
  readonly where: { readonly sheet: string; readonly cells: string };
}

const { amount, list } = createFormats('en');
const quoted = (words: readonly string[]): string => list(words.map((word) => `“${word}”`));
const at = ({ where: { sheet, cells } }: Placed): string =>
  cells === '' ? `The sheet “${sheet}”` : `Cell ${cells} on the sheet “${sheet}”`;
const labelOf = (field: string): string =>
  field === 'decisionDate'
    ? planLabelsEn.decisions.date
    : (planLabelsEn.fields[field.replace(/\d+$/, '') as FormField] ?? field);
const field = (finding: Placed & { readonly data: { readonly field: string } }): string =>
  `${at(finding)} (${labelOf(finding.data.field)})`;

/** What is said about what people have typed into the plan, in English. */
export const planFindingsEn: PlanFindingSentences = {
  numberNotReadable: (finding) =>
    `${field(finding)} is to be a number but cannot be read as one. Write the number alone, such as 12.5.`,
  numberAmbiguous: (finding) =>
    `${field(finding)} can be read in two ways: the point may part decimals or thousands. Write the number with a decimal comma and no point.`,
  numberIsDate: (finding) =>
    `${field(finding)} is to be a number but is a date. Excel sometimes changes numbers with a point or a dash; set the format of the cell to Number and write the number again.`,
  numberReadAs: (finding) =>
    `${field(finding)} stands as text and was read as ${amount(finding.data.value)}. Check that this is right.`,
  percentScaleMixed: (finding) =>
    `${field(finding)} is ${amount(finding.data.value)} while another value of the same indicator is ${amount(finding.data.other)}. Write all values in the same way, such as 45 for 45 per cent.`,
  baselineOverwritten: (finding) =>
    `${field(finding)} has been written over; the value of the analysis, ${amount(finding.data.value)}, holds. Write another evidence if the goal is to have a baseline of its own, else Jämblad fills in the value again.`,
  formulaInInput: (finding) =>
    `${field(finding)} has got a formula; its value is used. Write the value instead, so that it does not change when something else does.`,
  errorInInput: (finding) =>
    `${field(finding)} shows the error ${finding.data.error} and is not used. Write the value anew.`,
  dateNotReadable: (finding) =>
    `${field(finding)} is to be a date but cannot be read as one. Write it as 2026-12-31.`,
  dateIncomplete: (finding) =>
    `${field(finding)} is only part of a date. Write year, month and day, such as 2026-12-31.`,
  dateReadAs: (finding) => `${field(finding)} was read as ${finding.data.date}. Check that this is right.`,
  choiceUnknown: (finding) =>
    `${field(finding)} has a value that cannot be chosen. Choose one of: ${list(finding.data.allowed)}.`,
  parentUnknown: (finding) =>
    `${at(finding)} (Relates to) names no goal that there is. Choose one from the list or write the id of the goal.`,
  processUnknown: (finding) =>
    `${at(finding)} names a process that the unit does not have on the sheet of the organisation. Processes that there are: ${quoted(finding.data.processes)}.`,
  targetSignDiffers: (finding) =>
    `${at(finding)}: the target ${amount(finding.data.target)} has another sign than the difference of the baseline, ${amount(finding.data.baseline)}. The difference is women − men; write the target with the same sign if it is its size that is to shrink.`,
  targetNotUsed: (finding) =>
    `${field(finding)} is not used with the measure that is chosen. Move the value to the right target or change the measure.`,
  outcomeBeforeBaseline: (finding) =>
    `${at(finding)}: the date of the outcome, ${finding.data.outcome}, is earlier than that of the baseline, ${finding.data.baseline}. Check the dates.`,
  overrideWithoutReason: (finding) =>
    `${at(finding)}: an assessment of one's own counts only with its reason beside it. Write the reason or remove the assessment.`,
  sheetCopied: (finding) =>
    `${at(finding)} is a copy of “${finding.data.kept}”, which is the sheet that is read. Move over what is new and delete the copy.`,
  sheetOfUnknownUnit: (finding) =>
    `${at(finding)} belongs to a unit that the plan does not have. It is not read. Add the unit on the sheet of the organisation or delete the sheet.`,
  unitNameMissing: (finding) => `${at(finding)} has no unit with a name. Write the name or empty the row.`,
  unitLevelUnknown: (finding) =>
    `${at(finding)} has a level that does not exist. Choose one of: ${list(finding.data.allowed)}.`,
  unitParentUnknown: (finding) =>
    `${at(finding)}: “${finding.data.unit}” stands under “${finding.data.parent}”, which does not exist. Write the name as it stands on its own row.`,
  unitParentAmbiguous: (finding) =>
    `${at(finding)}: several units are called “${finding.data.parent}”. Write the path to the one that “${finding.data.unit}” stands under: ${quoted(finding.data.paths)}.`,
  unitLevelSkipped: (finding) =>
    `${at(finding)}: “${finding.data.unit}” cannot stand directly under “${finding.data.parent}”. A department stands under a committee and a unit under a department.`,
  unitCycle: (finding) =>
    `${at(finding)}: ${quoted(finding.data.units)} stand under each other in a ring. Change what one of them stands under.`,
  unitNameTwice: (finding) =>
    `${at(finding)}: “${finding.data.unit}” is there already in the same place. Give it another name or remove the row.`,
  unitIdTwice: (finding) =>
    `${at(finding)}: “${finding.data.unit}” has the same id as a row above and is read as a new unit. Remove the row if it is a copy.`,
  organisationNotUnderstood: (finding) =>
    `${at(finding)}: no organisation could be read. Write level, name and what it stands under on each row, or committee, department and unit in a column each.`,
};
