import type { ReactElement } from 'react';
import { makeStyles } from '@fluentui/react-components';
import { usePane } from '../shell/paneContext';
import { createChartScale } from './chartScale';
import type { ChartScale } from './chartScale';
import type { ComparisonRow, Mark } from './comparisonRows';

const BAR = 14;
const LABEL = 18;
const ROW = LABEL + 2 * BAR + 12;
const AXIS = 20;
/** The bars take this much of the width in percent; the numbers stand to the right of them. */
const PLOT_WIDTH = 80;
const PAPER = '#FFFFFF';
const INK = '#242424';
const GRID = '#D1D1D1';

const useStyles = makeStyles({
  // Always dark on white: the colours of the sexes are the same everywhere, and they are chosen for paper.
  chart: { display: 'block', width: '100%', overflow: 'visible', backgroundColor: PAPER },
});

/** What is drawn. */
export interface GapChartProps {
  readonly rows: readonly ComparisonRow[];
  /** Said to whoever cannot see the chart. */
  readonly label: string;
  /** Writes a number of the axis. */
  readonly writeTick: (value: number) => string;
}

function numbersOf({ value, low, high }: Mark): readonly number[] {
  return [value, low, high].filter((number) => number !== undefined);
}

/** One bar with its interval and, beyond both, its number. */
function Bar(props: {
  readonly mark: Mark;
  readonly y: number;
  readonly colour: string;
  readonly scale: ChartScale;
}): ReactElement {
  const { mark, y, colour, scale } = props;
  const at = (value: number): number => PLOT_WIDTH * scale.place(value);
  const middle = y + BAR / 2;
  const end = Math.max(at(0), ...numbersOf(mark).map(at));
  const value = mark.value ?? 0;
  return (
    <g>
      <rect
        x={`${at(Math.min(0, value))}%`}
        y={y}
        width={`${Math.abs(at(value) - at(0))}%`}
        height={BAR - 2}
        fill={colour}
      />
      {mark.low === undefined || mark.high === undefined ? null : (
        <g stroke={INK} strokeWidth={1.5}>
          <line x1={`${at(mark.low)}%`} x2={`${at(mark.high)}%`} y1={middle - 1} y2={middle - 1} />
          <line x1={`${at(mark.low)}%`} x2={`${at(mark.low)}%`} y1={y + 2} y2={y + BAR - 4} />
          <line x1={`${at(mark.high)}%`} x2={`${at(mark.high)}%`} y1={y + 2} y2={y + BAR - 4} />
        </g>
      )}
      <text x={`${end}%`} dx={6} y={middle + 3} fontSize={12} fill={INK}>
        {mark.text}
      </text>
    </g>
  );
}

function Axis(props: {
  readonly scale: ChartScale;
  readonly height: number;
  readonly writeTick: (value: number) => string;
}): ReactElement {
  const { scale, height, writeTick } = props;
  return (
    <g>
      {scale.ticks.map((tick) => {
        const x = `${PLOT_WIDTH * scale.place(tick)}%`;
        return (
          <g key={tick}>
            <line x1={x} x2={x} y1={0} y2={height} stroke={tick === 0 ? INK : GRID} />
            <text
              x={x}
              y={height + 14}
              fontSize={11}
              fill={INK}
              textAnchor={scale.place(tick) === 0 ? 'start' : 'middle'}
            >
              {writeTick(tick)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Paired bars for women and men of each row, on an axis from zero, with their numbers and intervals. */
export function GapChart({ rows, label, writeTick }: GapChartProps): ReactElement {
  const styles = useStyles();
  const { colours } = usePane().state;
  const scale = createChartScale(rows.flatMap(({ women, men }) => [women, men].flatMap(numbersOf)));
  const height = rows.length * ROW;
  return (
    <svg role="img" aria-label={label} height={height + AXIS} className={styles.chart}>
      <Axis scale={scale} height={height} writeTick={writeTick} />
      {rows.map((row, index) => {
        const top = index * ROW;
        return (
          <g key={row.label}>
            <text x={0} dx={4} y={top + 14} fontSize={12} fontWeight={600} fill={INK}>
              {row.label}
            </text>
            <Bar mark={row.women} y={top + LABEL + 2} colour={colours.women} scale={scale} />
            <Bar mark={row.men} y={top + LABEL + BAR + 2} colour={colours.men} scale={scale} />
          </g>
        );
      })}
    </svg>
  );
}
