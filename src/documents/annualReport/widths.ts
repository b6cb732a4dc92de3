/** Widths of the columns, in characters: all tables stand below one another and share them. */
export const WIDTHS = { name: 28, text: 22, number: 13 } as const;
