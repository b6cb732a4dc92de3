import type { ProtectionOptions } from '../model';

type AllowedThing = Exclude<keyof ProtectionOptions, 'selectionMode'>;

/** What the model allows beside the word by which a file forbids it. */
export const PROTECTION_FLAGS: readonly (readonly [AllowedThing, string])[] = [
  ['allowEditObjects', 'objects'],
  ['allowEditScenarios', 'scenarios'],
  ['allowFormatCells', 'formatCells'],
  ['allowFormatColumns', 'formatColumns'],
  ['allowFormatRows', 'formatRows'],
  ['allowInsertColumns', 'insertColumns'],
  ['allowInsertRows', 'insertRows'],
  ['allowInsertHyperlinks', 'insertHyperlinks'],
  ['allowDeleteColumns', 'deleteColumns'],
  ['allowDeleteRows', 'deleteRows'],
  ['allowSort', 'sort'],
  ['allowAutoFilter', 'autoFilter'],
  ['allowPivotTables', 'pivotTables'],
];
