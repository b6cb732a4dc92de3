import type { Goal, Measurement, SectionResult } from './result';

const WIDTHS = { what: 58, number: 12 } as const;

/** Puts what one section found out as a table of text, its goals below. */
export function reportText({ section, measurements, goals, notes }: SectionResult): string {
  const head = row({ what: section, numbers: ['rows', 'ms', 'MB'] });
  const rule = '-'.repeat(head.length);
  const said = goals.map(goalText);
  return ['', head, rule, ...measurements.map(measurementText), ...notes, ...said].join('\n');
}

function measurementText({ what, rows, milliseconds, megabytes }: Measurement): string {
  const numbers = [
    rows === undefined ? '' : rows.toLocaleString('en').replaceAll(',', ' '),
    milliseconds.toFixed(milliseconds < 10 ? 2 : 0),
    megabytes?.toFixed(0) ?? '',
  ];
  return row({ what, numbers });
}

function row({ what, numbers }: { readonly what: string; readonly numbers: readonly string[] }): string {
  return [what.padEnd(WIDTHS.what), ...numbers.map((number) => number.padStart(WIDTHS.number))].join('');
}

/** @example goalText({ what: 'Opening', wanted: 'at most 120 s', measured: '31.0 s', met: true }) // 'Goal met: Opening: 31.0 s (at most 120 s)' */
function goalText({ what, wanted, measured, met }: Goal): string {
  return `${met ? 'Goal met' : 'GOAL MISSED'}: ${what}: ${measured} (${wanted})`;
}
