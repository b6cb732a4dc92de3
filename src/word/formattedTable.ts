import type { PrintedSection } from '../documents';

const CELL = 'padding:2pt 6pt;';
const HEADER = `${CELL}background:#EDE7F3;border-top:1pt solid #5B2A86;border-bottom:1.5pt solid #5B2A86;vertical-align:bottom;`;
const TOTAL = 'font-weight:bold;border-top:1pt solid #5B2A86;border-bottom:1pt solid #5B2A86;';

/**
 * Gives a table as HTML that Word and Outlook paste as a table of their own: caption, one header row, text and notes.
 * @example formattedTable(section) // '<table style="border-collapse:collapse;…"><caption …>Tabell 1. …'
 */
export function formattedTable({ caption, columns, rows, text, notes }: PrintedSection): string {
  const align = (column: number): string => `text-align:${columns[column]?.align ?? 'left'};`;
  const head = columns.map(
    ({ header }, column) => `<th scope="col" style="${HEADER}${align(column)}">${escapeHtml(header)}</th>`,
  );
  const body = rows.map(({ kind, cells }) => {
    const texts = cells.map((cell, column) => {
      const look = `${CELL}${align(column)}${kind === 'total' ? TOTAL : ''}`;
      return column === 0
        ? `<th scope="row" style="${look}font-weight:${kind === 'total' ? 'bold' : 'normal'};">${escapeHtml(cell)}</th>`
        : `<td style="${look}">${escapeHtml(cell)}</td>`;
    });
    return `<tr>${texts.join('')}</tr>`;
  });
  return (
    '<table style="border-collapse:collapse;font-family:Calibri,Arial,sans-serif;font-size:10pt;">' +
    `<caption style="text-align:left;font-weight:bold;">${escapeHtml(caption)}</caption>` +
    `<thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>` +
    (text === '' ? '' : `<p>${escapeHtml(text)}</p>`) +
    notes.map((note) => `<p style="font-size:8pt;margin:0;">${escapeHtml(note)}</p>`).join('')
  );
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
