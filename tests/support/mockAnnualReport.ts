import type { AnnualReport } from '../../src/documents';
import { annualReportTexts } from '../../src/text';
import type { FormSheet } from '../../src/vocabulary';
import { judgeReport } from '../../src/workflow/annualReport/judgeReport';
import { readReportForm } from '../../src/workflow/annualReport/readReportForm';
import { MOCK_ANSWERS, MOCK_GOALS } from './mockReport';

/** A form in which these answers stand. */
export function formWith(answers: Readonly<Record<string, string | number>>): FormSheet {
  return {
    key: 'annualReport:workbook',
    name: 'Årsredovisning',
    tables: [],
    inputs: Object.entries(answers).map(([name, value], index) => {
      const [field = '', ordinal = '1'] = name.split('_');
      const kind = typeof value === 'number' ? 'number' : value === '' ? 'empty' : 'text';
      return {
        field,
        ordinal: Number(ordinal),
        address: `B${String(index + 1)}`,
        locked: false,
        cell: { kind, value },
      };
    }),
  };
}

/** The annual report of domain.md 5.5, with other answers in the place of some. */
export function mockAnnualReport(
  answers: Readonly<Record<string, string | number>> = {},
  more: Partial<AnnualReport> = {},
): AnnualReport {
  const read = readReportForm(formWith({ ...MOCK_ANSWERS, ...answers }), annualReportTexts('sv'));
  const hours = (
    year: number,
  ): { readonly hours: ReturnType<typeof read.hours>; readonly borrowed: boolean } => ({
    hours: read.hours(year),
    borrowed: false,
  });
  const { staff, sickLeave, resources } = judgeReport({
    answers: read,
    hours: [hours(2023), hours(2024), hours(2025)],
    analyses: [],
  });
  return {
    year: 2025,
    municipality: 'Exempelkommun',
    date: '2026-03-01',
    about: read.about,
    staff,
    sickLeave,
    otherHours: [],
    goals: MOCK_GOALS,
    resources,
    analyses: [],
    notAnswered: [],
    threshold: read.threshold,
    unreadable: read.unreadable,
    ...more,
  };
}
