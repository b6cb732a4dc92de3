import type { ReportPart } from './annualReport';

/**
 * The fields of the inputs of the annual report (`_jb_<field>_<n>`): rows of a table are numbered from 1, years are
 * part of the field, because next year's report shows another three.
 */
export const REPORT_FIELDS = {
  staff: { name: 'staffForm', women: 'staffWomen', men: 'staffMen' },
  /** The title of the analysis that table 1 comes from. */
  staffAnalysis: 'staffAnalysis',
  /** Numbered by group, in the order of the groups; the last is sick leave of 60 days or more. */
  sick: (year: number): string => `sickHours${String(year)}`,
  ordinary: (year: number): string => `ordinaryHours${String(year)}`,
  employees: (year: number): string => `employees${String(year)}`,
  resources: {
    name: 'resourceName',
    cost: 'resourceCost',
    key: 'resourceKey',
    keyWomen: 'resourceKeyWomen',
    keyMen: 'resourceKeyMen',
    targetWomen: 'resourceTargetWomen',
    targetMen: 'resourceTargetMen',
    ledger: 'resourceLedger',
  },
  /** Numbered by analysis. */
  chosen: 'analysisChosen',
  analysisWomen: (year: number): string => `analysisWomen${String(year)}`,
  analysisMen: (year: number): string => `analysisMen${String(year)}`,
  threshold: 'threshold',
  about: (part: ReportPart, what: 'source' | 'population' | 'date' | 'exclusions' | 'remark'): string =>
    `${part}About${what.charAt(0).toUpperCase()}${what.slice(1)}`,
} as const;
