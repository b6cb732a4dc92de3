/**
 * Number formats of cells, in Excel's own code: the reader's Excel shows them with the decimal comma and the
 * thousands separator of the reader's language. A true minus sign; a count of zero is the dash of the legend.
 */
export const CELL_FORMATS = {
  count: '#,##0;"−"#,##0;"–"',
  percent: '0.0;"−"0.0;0.0',
  /** Differences of percentages; always with their sign. */
  percentagePoints: '"+"0.0;"−"0.0;0.0',
  ratio: '0.00;"−"0.00;0.00',
  index: '0.000;"−"0.000;0.000',
  general: 'General',
} as const;

/** Gives the cell format of an amount with so many decimals; `signed` for differences. @example amountFormat(1) // '#,##0.0;"−"#,##0.0;#,##0.0' */
export function amountFormat(decimals: number, sign: 'plain' | 'signed' = 'plain'): string {
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  return `${sign === 'signed' ? '"+"' : ''}${digits};"−"${digits};${digits}`;
}
