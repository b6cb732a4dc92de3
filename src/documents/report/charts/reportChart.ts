import type { Block } from '../../../sheets';
import type { ReportContext } from '../reportContext';
import { isByPeriodOnly } from '../reportContext';
import type { ReportRow } from '../reportNumber';
import { isTotal } from '../reportTable';
import { shownValue } from '../values';
import { ageClasses } from './ageClasses';
import type { DrawnChart } from './drawnChart';
import { dumbbellChart, MOST_DUMBBELLS } from './dumbbellChart';
import { intervalChart, MOST_INTERVALS } from './intervalChart';
import { MOST_BARS, pairedChart } from './pairedChart';
import { pyramidChart } from './pyramidChart';
import { trendChart } from './trendChart';

function isShown(context: ReportContext, row: ReportRow): boolean {
  return (['women', 'men'] as const).every((part) => shownValue(context, part)(row).shown !== undefined);
}

/** Draws what suits the question: who is there, how sure a share is, how far apart two values are, where they go. */
export function reportChart(context: ReportContext): DrawnChart {
  const { analysis, rows, periods } = context;
  const { measure } = analysis.recipe;
  const groups = rows.filter((row) => !isTotal(row));
  if (isByPeriodOnly(context) && periods.length > 1) return trendChart(context);
  if (measure.kind === 'count') {
    return ageClasses(groups).length > 0 ? pyramidChart(context, groups) : pairedChart(context);
  }
  const drawn = groups.length === 0 ? rows : groups;
  if (!drawn.every((row) => isShown(context, row))) return pairedChart(context);
  if (measure.kind === 'share' && drawn.length <= MOST_INTERVALS) return intervalChart(context, drawn);
  if (measure.kind !== 'share' && groups.length > 1 && groups.length <= MOST_DUMBBELLS) {
    return dumbbellChart(context, groups);
  }
  return pairedChart(context);
}

/** Gives what has to be said of the chart: groups that it leaves out, bars that are not there. */
export function chartNotes(context: ReportContext): readonly Block[] {
  const { words, rows } = context;
  const { chart } = words.documents;
  const groups = rows.filter((row) => !isTotal(row));
  const drawn = groups.length === 0 ? rows : groups.slice(0, MOST_BARS);
  const lines = [
    ...(groups.length > MOST_BARS
      ? [chart.firstGroups(words.formats.count(MOST_BARS), words.formats.count(groups.length))]
      : []),
    ...(drawn.every((row) => isShown(context, row)) ? [] : [chart.missingBars]),
  ];
  return lines.length === 0 ? [] : [{ kind: 'paragraph', id: 'chartNotes', tone: 'note', lines }];
}
