import type { ReactElement } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import { viewTexts } from '../../text';
import type { CheckedPlan } from '../../workflow/planning';
import { usePane } from '../shell/paneContext';

const SIZE = 220;
const MIDDLE = SIZE / 2;
const RIM = 78;
const MONTHS = 12;
const DAYS = 365;
const MARK = 10;

const useStyles = makeStyles({
  wheel: { alignSelf: 'center', maxWidth: '100%' },
  rim: { fill: 'none', stroke: tokens.colorNeutralStroke1, strokeWidth: '2' },
  month: { fill: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  mark: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5' },
  whole: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralForeground1 },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  numberOnWhole: { fill: tokens.colorNeutralBackground1 },
  today: { stroke: tokens.colorBrandStroke1, strokeWidth: '3' },
});

/** The place of a day on the rim: January begins at the top, and the year goes round with the clock. */
function placeOf(part: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = 2 * Math.PI * part - Math.PI / 2;
  return { x: MIDDLE + radius * Math.cos(angle), y: MIDDLE + radius * Math.sin(angle) };
}

function partOfYear(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / (DAYS * 24 * 60 * 60 * 1000);
}

/** The dates of the plan on the wheel of the year: a full mark where an item is done, an open one where it is not. */
export function YearWheel({ checked }: { readonly checked: CheckedPlan }): ReactElement {
  const styles = useStyles();
  const words = viewTexts(usePane().state.language).plan;
  const { progress, plan, date } = checked;
  const marks = progress.items.flatMap(({ item, due, done, of }) =>
    due === undefined ? [] : [{ number: item.number, due, isWhole: of > 0 && done === of }],
  );
  const hand = placeOf(partOfYear(date), RIM);
  return (
    <svg
      role="img"
      aria-label={words.wheelLabel(plan.year)}
      viewBox={`0 0 ${String(SIZE)} ${String(SIZE)}`}
      width={SIZE}
      className={styles.wheel}
    >
      <circle cx={MIDDLE} cy={MIDDLE} r={RIM} className={styles.rim} />
      {words.months.map((month, index) => {
        const { x, y } = placeOf((index + 0.5) / MONTHS, RIM + 2.4 * MARK);
        return (
          <text
            key={month}
            x={x}
            y={y}
            textAnchor="middle"
            dominantBaseline="middle"
            className={styles.month}
          >
            {month}
          </text>
        );
      })}
      {date.startsWith(String(plan.year)) ? (
        <line x1={MIDDLE} y1={MIDDLE} x2={hand.x} y2={hand.y} className={styles.today} />
      ) : null}
      {marks.map(({ number, due, isWhole }) => {
        const { x, y } = placeOf(partOfYear(due), RIM);
        return (
          <g key={number}>
            <circle cx={x} cy={y} r={MARK} className={`${styles.mark} ${isWhole ? styles.whole : ''}`} />
            <text
              x={x}
              y={y}
              textAnchor="middle"
              dominantBaseline="central"
              className={`${styles.number} ${isWhole ? styles.numberOnWhole : ''}`}
            >
              {number}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
