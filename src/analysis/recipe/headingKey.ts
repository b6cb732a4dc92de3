/** Makes the form in which headings and values are compared: trimmed and without regard to case. */
export function headingKey(heading: string): string {
  return heading.trim().replace(/\s+/gu, ' ').toLocaleLowerCase('sv');
}
