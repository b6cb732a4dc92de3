/**
 * Understands how a report that is printed as texts comes into Word: as a file of its own, or as a formatted table on
 * the clipboard. Loaded when somebody asks for it: the library behind the file is large.
 */
export { formattedTable } from './formattedTable';
export { wordFile } from './wordFile';
