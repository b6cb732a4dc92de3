import type { SpecFormula } from '../../sheets';

/** Understands formulas in parts: texts and references, put together without counting quotation marks. */

/** A part of a formula: text of it, or a reference to a cell. */
export type FormulaPart = SpecFormula['formula'][number];

/** Some parts after one another. */
export type FormulaParts = readonly FormulaPart[];

/**
 * Puts a formula together; what is filled in may be a part or several.
 * @example parts`IF(${goal}="","",${sentence})`
 */
export function parts(
  texts: TemplateStringsArray,
  ...values: readonly (FormulaPart | FormulaParts)[]
): FormulaParts {
  return texts.flatMap((text, index): FormulaParts => {
    const value = values[index];
    if (value === undefined) return [text];
    return [text, ...(isSeveral(value) ? value : [value])];
  });
}

function isSeveral(value: FormulaPart | FormulaParts): value is FormulaParts {
  return Array.isArray(value);
}

/** Gives a text as a formula says it. @example quoted('5" rör') // '"5"" rör"' */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Joins texts and parts with `&`. */
export function joined(...values: readonly FormulaParts[]): FormulaParts {
  return values.flatMap((value, index) => (index === 0 ? value : ['&', ...value]));
}

/** Gives parts that say a text as it is. */
export function words(text: string): FormulaParts {
  return [quoted(text)];
}
