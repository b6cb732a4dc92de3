/**
 * Understands how a report that is printed as texts comes into Word: as formatted tables on the clipboard.
 */
export { formattedTable } from './formattedTable';
