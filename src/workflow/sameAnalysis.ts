import type { Recipe } from '../vocabulary';

/** Understands when two recipes are the same analysis: when title and source sheet agree (contract.md 1). */

/** The name that a sheet is compared by; Excel does not tell large letters from small ones. */
export function sheetIdentity(sheet: string): string {
  return sheet.trim().toLowerCase();
}

/** The same for the same analysis, different for different ones. */
export function analysisIdentity({ title, source }: Recipe): string {
  return JSON.stringify([title.trim().toLowerCase(), sheetIdentity(source.sheet)]);
}

const FNV_OFFSET = 0xcbf29ce484222325n;
const FNV_PRIME = 0x100000001b3n;

/** A short id of an analysis, made of what makes it the same: it is found again even if the memory of it is lost. */
export function analysisId(recipe: Recipe): string {
  return stableId(analysisIdentity(recipe));
}

/** A short text that is the same for the same text, and different for different ones (FNV-1a, 64 bits). */
export function stableId(text: string): string {
  let hash = FNV_OFFSET;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * FNV_PRIME);
  }
  return hash.toString(36);
}
