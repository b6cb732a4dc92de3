import type { TableBlock } from '../../sheets';
import type { AnnualReportWords } from '../../text';
import type { AnnualReport, ReportedGoal, ReportedSickLeave } from './annualReport';
import { eachGoal } from './goalTable';
import { remedyStatus } from './remedyPlanTable';
import { WIDTHS } from './widths';

/** Something that is missing, from whom, and what to do. */
export interface ChecklistItem {
  readonly what: string;
  readonly from: string;
  readonly missing: string;
  readonly next: string;
}

/** Less than half a thousand kronor is no difference. */
const TOLERANCE = 0.5;

function staffItems({ staff, about }: AnnualReport, words: AnnualReportWords): readonly string[] {
  const isWhole = staff.lines.length > 0 && staff.lines.every(({ figure }) => figure !== undefined);
  return [
    ...(isWhole ? [] : [words.checklist.staffRows]),
    ...(staff.unknownAnalysis === undefined ? [] : [words.checklist.unknownAnalysis(staff.unknownAnalysis)]),
    ...(about.staff.date === '' ? [words.checklist.staffDate] : []),
    ...(about.staff.source === '' ? [words.checklist.source] : []),
  ];
}

function sickItems(report: AnnualReport, words: AnnualReportWords): readonly string[] {
  const { checklist } = words;
  const [, before, now] = report.sickLeave;
  const isMissing = (year: ReportedSickLeave, what: 'hours' | 'employees'): boolean =>
    Object.values(year.hours.groups).some(({ sick, ordinary, employees }) =>
      what === 'hours' ? sick === undefined || ordinary === undefined : employees === undefined,
    );
  return [before, now].flatMap((year) => {
    const name = String(year.hours.year);
    return [
      ...(isMissing(year, 'hours') ? [checklist.sickHours(name)] : []),
      ...(year.hours.longSick === undefined ? [checklist.longSick(name)] : []),
      ...(isMissing(year, 'employees') ? [checklist.employees(name)] : []),
    ];
  });
}

function resourceItems({ resources: { lines } }: AnnualReport, words: AnnualReportWords): readonly string[] {
  const { checklist } = words;
  if (lines.length === 0) return [checklist.resources];
  return lines.flatMap((line) => {
    const { name, cost, key, keyWomen, keyMen, targetWomen, targetMen, ledger } = line;
    const isWhole =
      name !== '' && key !== '' && ![cost, keyWomen, keyMen, targetWomen, targetMen].includes(undefined);
    return [
      ...(isWhole ? [] : [checklist.resourceOf(name)]),
      ...(ledger === undefined ? [checklist.ledger(name)] : []),
      ...(ledger !== undefined && cost !== undefined && Math.abs(cost - ledger) >= TOLERANCE
        ? [checklist.ledgerDiffers(name)]
        : []),
    ];
  });
}

function goalItems(goal: ReportedGoal, words: AnnualReportWords): readonly ChecklistItem[] {
  const { checklist, goals } = words;
  const { committee: from, id, outcome } = goal;
  const item = (what: string, missing: string, next: string): ChecklistItem => ({
    what,
    from,
    missing,
    next,
  });
  const isUnknown = outcome.women === undefined || outcome.men === undefined;
  const status = remedyStatus(goal.remedyPlan);
  return [
    ...(goal.isAdopted ? [] : [item(goals.goal, checklist.notAdopted(id), checklist.fillGoal)]),
    ...(isUnknown ? [item(goals.outcome(''), checklist.outcome(id), checklist.fillFollowUp)] : []),
    ...(!isUnknown && goal.assessment === 'cannotBeAssessed'
      ? [item(goals.assessment, checklist.notAssessed(id), checklist.fillFollowUp)]
      : []),
    ...(goal.needsRemedyPlan && (status === 'notBegun' || status === 'draft')
      ? [item(goals.remedyPlan, checklist.remedyPlan(id), checklist.fillRemedyPlan)]
      : []),
    ...(goal.needsRemedyPlan && status === 'ready'
      ? [item(goals.remedyPlan, checklist.councilDate(id), checklist.fillRemedyPlan)]
      : []),
  ];
}

/** Lists what is missing in the report, from whom, and what to do about it. */
export function checklistItems(report: AnnualReport, words: AnnualReportWords): readonly ChecklistItem[] {
  const { checklist, captions } = words;
  const part = (what: string, from: string, missing: readonly string[]): readonly ChecklistItem[] =>
    missing.map((text) => ({ what: shortOf(what), from, missing: text, next: checklist.fill }));
  return [
    ...part(captions.staff(''), checklist.staff, staffItems(report, words)),
    ...part(captions.sickLeave, checklist.staff, sickItems(report, words)),
    ...(report.goals === undefined || report.goals.length === 0
      ? [
          {
            what: shortOf(captions.goals('')),
            from: checklist.council,
            missing: checklist.goals,
            next: checklist.makePlan,
          },
        ]
      : eachGoal(report.goals).flatMap((goal) => goalItems(goal, words))),
    ...part(captions.resources(''), checklist.finance, resourceItems(report, words)),
    ...report.notAnswered.map(({ title, why }) => ({
      what: title,
      from: '–',
      missing: why,
      next: checklist.answerAgain,
    })),
    ...report.unreadable.map((cell) => ({
      what: words.sheetName,
      from: checklist.finance,
      missing: checklist.unreadable(cell),
      next: checklist.fill,
    })),
  ];
}

/** `Tabell 1` of a caption. */
function shortOf(caption: string): string {
  return caption.split('.')[0] ?? caption;
}

/** Makes the checklist; one line that says so where nothing is missing. */
export function checklistBlock(report: AnnualReport, words: AnnualReportWords): TableBlock {
  const { columns, caption, complete } = words.checklist;
  const items = checklistItems(report, words);
  const lines =
    items.length > 0 ? items : [{ what: words.sheetName, from: '–', missing: complete, next: '–' }];
  return {
    kind: 'table',
    id: 'checklist',
    caption,
    columns: [
      { key: 'what', header: columns.what, width: WIDTHS.name },
      { key: 'from', header: columns.from, width: WIDTHS.text },
      { key: 'missing', header: columns.missing, width: WIDTHS.text },
      { key: 'next', header: columns.next, width: WIDTHS.text },
    ],
    rows: lines.map(({ what, from, missing, next }) => ({
      kind: 'body',
      cells: [what, from, missing, next],
    })),
  };
}
