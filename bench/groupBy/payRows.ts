import { uniform } from '../uniform';

/** A row of the question, as Excel gives it: sex, unit, age, pay. */
export type PayRow = readonly [sex: string, unit: string, age: number, pay: number];

/** The same rows as typed columns: what every rival takes in by its fastest documented way. */
export interface PayColumns {
  readonly sex: Uint8Array;
  readonly sexes: readonly string[];
  readonly unit: Uint8Array;
  readonly units: readonly string[];
  readonly age: Uint8Array;
  readonly pay: Float64Array;
}

const SEXES = ['Kvinna', 'Man'] as const;
const UNITS = 200;
const AGES = 10;
const FIRST_AGE = 20;
const AGE_STEP = 5;

/** So many rows come in one answer of Excel. */
const CHUNK = 20_000;

/**
 * Rows of two sexes, 200 units and 10 ages, with whole salaries of which many are equal. They have been JSON, as
 * everything that Excel hands out: texts that are parsed are other objects inside the engine than texts that are put together.
 */
export function payRows(count: number): readonly PayRow[] {
  const next = uniform();
  const rows: PayRow[] = [];
  for (let from = 0; from < count; from += CHUNK) {
    const chunk = Array.from({ length: Math.min(CHUNK, count - from) }, () => payRow(next));
    for (const row of JSON.parse(JSON.stringify(chunk)) as PayRow[]) rows.push(row);
  }
  return rows;
}

function payRow(next: () => number): PayRow {
  const sex = next() < 0.6 ? SEXES[0] : SEXES[1];
  const unit = `Enhet ${String(Math.floor(next() * UNITS) + 1)}`;
  const age = FIRST_AGE + AGE_STEP * Math.floor(next() * AGES);
  return [sex, unit, age, Math.round(25_000 + 20_000 * next() * next())];
}

/** Codes rows into typed columns in one plain pass: what a rival needs before it can take them. */
export function payColumns(rows: readonly PayRow[]): PayColumns {
  const sexCodes = new Map<string, number>();
  const unitCodes = new Map<string, number>();
  const sex = new Uint8Array(rows.length);
  const unit = new Uint8Array(rows.length);
  const age = new Uint8Array(rows.length);
  const pay = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    sex[index] = codeOf(row[0], sexCodes);
    unit[index] = codeOf(row[1], unitCodes);
    age[index] = row[2];
    pay[index] = row[3];
  }
  return { sex, sexes: [...sexCodes.keys()], unit, units: [...unitCodes.keys()], age, pay };
}

function codeOf(text: string, codes: Map<string, number>): number {
  let code = codes.get(text);
  if (code === undefined) {
    code = codes.size;
    codes.set(text, code);
  }
  return code;
}
