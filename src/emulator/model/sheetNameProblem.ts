/** Why Excel would refuse the sheet name, or undefined when it would not. */
export function sheetNameProblem(name: string): string | undefined {
  if (name.trim() === '') return 'The sheet name is blank.';
  if (name.length > 31) return 'The sheet name is longer than 31 characters.';
  if (/[/\\?*:[\]]/.test(name)) return 'The sheet name holds one of / \\ ? * : [ ].';
  if (name.startsWith("'") || name.endsWith("'")) return 'The sheet name begins or ends with an apostrophe.';
  return name.toLowerCase() === 'history' ? 'The sheet name is reserved.' : undefined;
}
