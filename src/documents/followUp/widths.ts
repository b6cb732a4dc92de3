/** How wide the columns of forms and tables of follow-up are, in characters: they stand on the same sheet. */
export const WIDTHS = { label: 30, value: 52, note: 25, number: 14, word: 16 } as const;
