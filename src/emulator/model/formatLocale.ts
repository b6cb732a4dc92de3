/** The separators and names with which values are shown. */
export interface FormatLocale {
  readonly decimal: string;
  readonly group: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly days: readonly string[];
  readonly shortDays: readonly string[];
  /** What the system date format `m/d/yyyy` means here. */
  readonly shortDate: string;
}

export type FormatLocaleName = 'en-US' | 'sv-SE';

const EN_MONTHS =
  'January February March April May June July August September October November December'.split(' ');
const SV_MONTHS =
  'januari februari mars april maj juni juli augusti september oktober november december'.split(' ');
const EN_DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const SV_DAYS = 's\u00f6ndag m\u00e5ndag tisdag onsdag torsdag fredag l\u00f6rdag'.split(' ');
const short = (names: readonly string[]): readonly string[] => names.map((name) => name.slice(0, 3));

export const FORMAT_LOCALES: Readonly<Record<FormatLocaleName, FormatLocale>> = {
  'en-US': {
    decimal: '.',
    group: ',',
    months: EN_MONTHS,
    shortMonths: short(EN_MONTHS),
    days: EN_DAYS,
    shortDays: short(EN_DAYS),
    shortDate: 'm/d/yyyy',
  },
  'sv-SE': {
    decimal: ',',
    group: '\u00a0',
    months: SV_MONTHS,
    shortMonths: short(SV_MONTHS),
    days: SV_DAYS,
    shortDays: short(SV_DAYS),
    shortDate: 'yyyy-mm-dd',
  },
};
