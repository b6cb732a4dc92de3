import { useState } from 'react';
import type { ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Answer } from '../../workflow';
import { measuredWords } from '../measuredWords';
import { usePane } from '../shell/paneContext';
import { ChartLegend } from './ChartLegend';
import { answerRows } from './comparisonRows';
import type { AnswerRows, ComparisonRow, Mark } from './comparisonRows';
import { GapChart } from './GapChart';
import { ResultTable } from './ResultTable';

const useStyles = makeStyles({
  figure: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0 },
  paper: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: '#FFFFFF',
    color: '#242424',
  },
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  toggle: { alignSelf: 'flex-start' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** More rows than this are hard to tell apart in a narrow pane. */
export const MOST_CHART_GROUPS = 12;

/**
 * Gives the rows to draw: the groups, the largest if they are many, in the order of the table. Everyone stands first,
 * but not among counts, where the sum would dwarf its parts.
 */
function chartRows({ everyone, groups }: AnswerRows, isCount: boolean): readonly ComparisonRow[] {
  if (groups.length === 0) return [everyone];
  const largest = [...groups].sort((one, other) => other.size - one.size).slice(0, MOST_CHART_GROUPS);
  const drawn = groups.filter((row) => largest.includes(row));
  return isCount ? drawn : [everyone, ...drawn];
}

function hasInterval({ low, high }: Mark): boolean {
  return low !== undefined && high !== undefined;
}

/** The answer as a chart, or as a table for those who rather read one. */
export function AnswerFigure({ answer }: { readonly answer: Answer }): ReactElement {
  const styles = useStyles();
  const [asTable, setAsTable] = useState(false);
  const { texts } = usePane();
  const { formats, pane } = texts;
  const words = pane.result;
  const { recipe } = answer.published;
  const rows = answerRows(answer.published, texts);
  const drawn = chartRows(rows, recipe.measure.kind === 'count');
  const measured = measuredWords(recipe.measure, texts);
  const caption = words.inUnit(measured, rows.unit);
  const groups = formats.list(recipe.by ?? []);
  const confidence = formats.number(100 * (recipe.confidence ?? 0.95), 0);
  return (
    <figure className={styles.figure}>
      {asTable ? (
        <ResultTable rows={rows} caption={words.tableOf(caption)} />
      ) : (
        <div className={styles.paper}>
          <p className={styles.title}>{caption}</p>
          <ChartLegend />
          <GapChart
            rows={drawn}
            label={`${words.chartOf(measured, groups)} ${words.chartHint}`}
            writeTick={
              recipe.measure.kind === 'share' ? (tick) => formats.number(100 * tick, 0) : formats.amount
            }
          />
        </div>
      )}
      {!asTable && drawn.some(({ women, men }) => hasInterval(women) || hasInterval(men)) ? (
        <p className={styles.note}>{words.intervalHint(confidence)}</p>
      ) : null}
      {!asTable && rows.groups.length > MOST_CHART_GROUPS ? (
        <p className={styles.note}>
          {words.largestShown(formats.count(MOST_CHART_GROUPS), formats.count(rows.groups.length))}
        </p>
      ) : null}
      <Button
        className={styles.toggle}
        size="small"
        onClick={() => {
          setAsTable(!asTable);
        }}
      >
        {asTable ? words.asChart : words.asTable}
      </Button>
    </figure>
  );
}
