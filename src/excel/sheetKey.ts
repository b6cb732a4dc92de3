import { OWN_NAMES } from '../sheets';

/** The custom property of a worksheet by which we know our own sheets, whatever they are called (design 2.7). */
export const KEY_PROPERTY = 'jamblad.key';

/**
 * The hidden name on a sheet that says the same: programs other than Excel let go of the properties of sheets when they
 * save a workbook, and keep its names.
 */
export const KEY_NAME = `${OWN_NAMES}key`;

/** What has to be loaded of worksheets for `keyOf`. */
export const KEY_FIELDS = [
  'items/customProperties/items/key',
  'items/customProperties/items/value',
  'items/names/items/name',
  'items/names/items/formula',
] as const;

/** Gives the key of a sheet of ours; undefined for a person's sheet. */
export function keyOf({ customProperties, names }: Excel.Worksheet): string | undefined {
  const property = customProperties.items.find(({ key }) => key === KEY_PROPERTY);
  if (property !== undefined) return property.value;
  return keyInFormula(names.items.find(({ name }) => name === KEY_NAME)?.formula);
}

/** Gives the key that the formula of the name says; undefined where it says none. */
export function keyInFormula(formula: unknown): string | undefined {
  return typeof formula === 'string' ? /^="(.+)"$/.exec(formula)?.[1] : undefined;
}

/** Gives the formula of the name that says a key. */
export function keyFormula(key: string): string {
  return `="${key}"`;
}
