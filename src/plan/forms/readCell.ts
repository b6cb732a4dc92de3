import type { Estimate, FormCell } from '../../vocabulary';
import { notEstimable } from '../../vocabulary';
import { foldText, foldWord, readDateDigits, readDateText, readNumberText } from '../../intake';
import { dateOfSerial } from '../localDate';
import type { LocalDate } from '../localDate';
import type { PlanFindingCode, PlanFindingData } from '../planFinding';

/**
 * Understands what a person meant by what stands in a cell: a text, a number, a date. What is not meant for sure is
 * not taken; what was taken otherwise than it was typed is told.
 */

/** Something to tell about a cell: the code, and what is to be told beside the place and the field. */
export type CellNotice = {
  readonly [Code in PlanFindingCode]: {
    readonly code: Code;
    readonly data: Omit<PlanFindingData[Code], 'field'>;
  };
}[PlanFindingCode];

/** What was read; without a value nothing stands there, or nothing that can be used. */
export interface CellReading<T> {
  readonly value?: T;
  readonly notice?: CellNotice;
}

const NOTHING = {};

/** What SCB writes for a value that is not shown. */
const SUPPRESSED = '..';

/** Years rather than days of Excel: a person who typed 2024 in a cell for dates. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2150;

/** Reads a text as it stands; numbers and dates that Excel made of it are written out. */
export function readTextCell({ kind, value }: FormCell): CellReading<string> {
  if (kind === 'error') return told('errorInInput', { error: String(value) });
  if (kind === 'date' && typeof value === 'number') return { value: dateOfSerial(value) };
  return { value: String(value).trim() };
}

/** Reads a number: typed as one, or as text with decimal comma, spaces or a percent sign. */
export function readNumberCell({ kind, value, formula }: FormCell): CellReading<number> {
  if (kind === 'empty') return NOTHING;
  if (kind === 'error') return told('errorInInput', { error: String(value) });
  if (kind === 'date') return told('numberIsDate', {});
  if (typeof value === 'number') {
    return formula === undefined ? { value } : { value, ...told('formulaInInput', {}) };
  }
  return typeof value === 'string' ? numberOfText(value) : told('numberNotReadable', {});
}

function numberOfText(text: string): CellReading<number> {
  if (foldText(text) === '') return NOTHING;
  const number = readNumberText(text);
  if (number === undefined) return told('numberNotReadable', {});
  if (number.point === 'either') return told('numberAmbiguous', {});
  return { value: number.value, ...told('numberReadAs', { value: number.value }) };
}

/** Reads a number that may be withheld: `..` is `{ notEstimable: 'suppressed' }`. */
export function readEstimateCell(cell: FormCell): CellReading<Estimate> {
  const isSuppressed = typeof cell.value === 'string' && foldText(cell.value) === SUPPRESSED;
  return isSuppressed ? { value: notEstimable('suppressed') } : readNumberCell(cell);
}

/** Reads a day: a date cell, a serial number, eight digits, or a text such as 31/12 2026. */
export function readDateCell({ kind, value }: FormCell): CellReading<LocalDate> {
  if (kind === 'empty') return NOTHING;
  if (kind === 'error') return told('errorInInput', { error: String(value) });
  if (typeof value === 'number') return dateOfNumber(value, kind === 'date');
  return typeof value === 'string' ? dateOfText(value) : told('dateNotReadable', {});
}

function dateOfNumber(value: number, isDate: boolean): CellReading<LocalDate> {
  if (value >= FIRST_YEAR && value <= LAST_YEAR) return told('dateIncomplete', {});
  const digits = readDateDigits(value);
  if (digits !== undefined) return readAs(digits);
  if (isDate && value >= 1) return { value: dateOfSerial(value) };
  return value >= FIRST_SERIAL && value <= LAST_SERIAL ? readAs(value) : told('dateNotReadable', {});
}

/** 1990-01-01 and 2150-12-31: a number in between that stands where a date is wanted is one without its format. */
const FIRST_SERIAL = 32_874;
const LAST_SERIAL = 91_677;

const DAY_AND_MONTH = /^\d{1,2}[-/. ](\d{1,2}|\p{L}+)\.?$/u;
const YEAR_ALONE = /^\d{4}(-\d{1,2})?$/;
/** The Swedish way of writing a day: 31/12 2026, 31/12-26. */
const DAY_SLASH_MONTH = /^(\d{1,2})\/(\d{1,2}) ?[- ] ?(\d{4}|\d{2})$/;

function dateOfText(typed: string): CellReading<LocalDate> {
  const text = foldText(typed);
  if (text === '') return NOTHING;
  const serial =
    readDateText(text) ??
    swedishDate(text) ??
    (/^\d{8}$/.test(text) ? readDateDigits(Number(text)) : undefined);
  if (serial !== undefined) return readAs(serial);
  return told(DAY_AND_MONTH.test(text) || YEAR_ALONE.test(text) ? 'dateIncomplete' : 'dateNotReadable', {});
}

function swedishDate(text: string): number | undefined {
  const parts = DAY_SLASH_MONTH.exec(text);
  if (parts === null) return undefined;
  const [, day = '', month = '', year = ''] = parts;
  return readDateText(`${year.length === 2 ? `20${year}` : year}-${month}-${day}`);
}

function readAs(serial: number): CellReading<LocalDate> {
  const date = dateOfSerial(serial);
  return { value: date, ...told('dateReadAs', { date }) };
}

/** Reads one of several words; `words` holds the choices in each language that the form may be written in. */
export function readChoiceCell<Choice extends string>(
  cell: FormCell,
  words: readonly Readonly<Record<Choice, string>>[],
): CellReading<Choice> {
  const { value: text = '', notice } = readTextCell(cell);
  if (text === '') return notice === undefined ? NOTHING : { notice };
  const choice = words
    .flatMap((language) => Object.entries<string>(language))
    .find(([, word]) => foldWord(word) === foldWord(text));
  if (choice !== undefined) return { value: choice[0] as Choice };
  return told('choiceUnknown', { allowed: Object.values<string>(words[0] ?? {}) });
}

function told<Code extends PlanFindingCode>(
  code: Code,
  data: Omit<PlanFindingData[Code], 'field'>,
): { readonly notice: CellNotice } {
  return { notice: { code, data } as unknown as CellNotice };
}
