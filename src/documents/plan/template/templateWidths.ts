/** The columns of a goal template, in characters: labels, values, notes, and two more for the table of actions. */
export const TEMPLATE_WIDTHS = [30, 46, 32, 14, 14] as const;
