import type { KeptAnswer } from '../../documents';
import { PLAN_KEYS } from '../../documents';
import type { FormField, Organisation, OrganisationUnit } from '../../plan';
import { dateOfSerial, FORM_TABLES, pathOf } from '../../plan';
import type { SheetSpec, TableBlock } from '../../sheets';
import type { Language } from '../../text';
import { planSheetTexts, planTexts } from '../../text';
import type { FormCell, FormSheet } from '../../vocabulary';
import type { FormChange, LeftoverAnswer } from '../forms/leftoverAnswers';
import { leftoverAnswers } from '../forms/leftoverAnswers';

/** What has to be known to keep answers. */
export interface KeepingFacts {
  readonly language: Language;
  readonly today: string;
  /** As it was when the answers were typed. */
  readonly organisation: Organisation;
}

/** The levels as the organisation names them, in either language: the sheet may be written anew in the other. */
const LEVEL_WORDS = (['sv', 'en'] as const).flatMap((language) =>
  Object.values(planTexts(language).choices.levels).flatMap(partsOf),
);

/** Gives what people have typed that has no place any more, as *Behållna svar* shows it. */
export function keptAnswers(
  forms: readonly FormSheet[],
  change: FormChange,
  facts: KeepingFacts,
): readonly KeptAnswer[] {
  const known = new Set([
    ...cellsOf(change.specs.find(({ key }) => key === PLAN_KEYS.organisation)),
    ...facts.organisation.flatMap(wordsOfUnit),
    ...LEVEL_WORDS,
  ]);
  return leftoverAnswers(forms, change)
    .filter((leftover) => !isKnownUnit(leftover, known))
    .map((leftover) => keptAnswer(leftover, change, facts));
}

/** A row of the organisation is nobody's answer where all of it is there, maybe otherwise written, or was ours. */
function isKnownUnit({ field, cells }: LeftoverAnswer, known: ReadonlySet<string>): boolean {
  return (
    field === 'organisation' &&
    cells.every(({ kind, value, formula }) => {
      if (kind === 'empty') return true;
      return formula === undefined && partsOf(String(value)).every((part) => known.has(part));
    })
  );
}

function cellsOf(spec: SheetSpec | undefined): readonly string[] {
  const tables = (spec?.blocks ?? []).filter((block): block is TableBlock => block.kind === 'table');
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) => cells.flatMap((cell) => (typeof cell === 'string' ? partsOf(cell) : []))),
  );
}

/** What we wrote of a unit the last time. */
function wordsOfUnit({
  id,
  name,
  manager,
  mainProcesses,
  subProcesses,
}: OrganisationUnit): readonly string[] {
  return [id, name, manager, ...mainProcesses, ...subProcesses].flatMap(partsOf);
}

function partsOf(text: string): readonly string[] {
  return text.split(/[;,\n/]/).map((part) => part.trim().toLowerCase());
}

function keptAnswer(
  { sheet, address, field, ordinal, cells }: LeftoverAnswer,
  { removed = [] }: FormChange,
  { language, today, organisation }: KeepingFacts,
): KeptAnswer {
  const { reasons } = planSheetTexts(language).kept;
  const isRemoved = removed.includes(sheet.key);
  return {
    date: today,
    unit: unitOf(sheet.key, organisation, language),
    sheet: sheet.name,
    cell: address,
    field: fieldText(field, ordinal, language),
    answer: cells
      .map(cellText)
      .filter((text) => text !== '')
      .join(' | '),
    current: '',
    reason: isRemoved ? reasons.removed : reasons.noPlace,
  };
}

/** Gives the path of the unit whose sheet it is. */
function unitOf(key: string, organisation: Organisation, language: Language): string {
  const path = pathOf(organisation, key.slice(key.indexOf(':') + 1));
  return path === '' ? planSheetTexts(language).municipality : path;
}

/** Gives the label of a field, with the number of its goal; open tables by their caption. */
export function fieldText(field: string, ordinal: number, language: Language): string {
  const { fields, mainProcess, subProcess } = planTexts(language).labels;
  const label = Object.hasOwn(fields, field) ? fields[field as FormField] : field;
  if (field === 'process') return `${mainProcess}/${subProcess} ${String(ordinal)}`;
  return Object.hasOwn(FORM_TABLES, field) || ordinal === 1 ? label : `${label} ${String(ordinal)}`;
}

/** Gives what stands in a cell as a text that is not calculated: dates as days, a formula with its value. */
export function cellText({ kind, value, formula }: FormCell): string {
  const text = kind === 'date' && typeof value === 'number' ? dateOfSerial(value) : String(value);
  return formula === undefined ? text : `${text} (${formula})`;
}
