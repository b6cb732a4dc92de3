import type { ReactElement } from 'react';
import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { checkTexts } from '../../text';
import { SEX_COLOURS } from '../../vocabulary';
import type { TableSummary } from '../sexChoice';
import { usePane } from '../shell/paneContext';

const useStyles = makeStyles({
  heading: { margin: 0 },
  bar: {
    display: 'block',
    width: '100%',
    height: tokens.spacingVerticalM,
    borderRadius: tokens.borderRadiusSmall,
    outline: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

const ORDER = ['women', 'men', 'other', 'unknown'] as const;
const COLOURS = { women: SEX_COLOURS.women, men: SEX_COLOURS.men, other: '#8A8886', unknown: '#D2D0CE' };

/** The rows that count, by sex. */
export interface PopulationListProps {
  readonly population: NonNullable<TableSummary['population']>;
}

/** How many rows there are of each sex: a bar for the eye, a list for everyone. */
export function PopulationList({ population }: PopulationListProps): ReactElement {
  const styles = useStyles();
  const { state, texts } = usePane();
  const { pane, formats } = texts;
  // A share of women is one of women and men: other answers are in neither.
  const known = population.women + population.men;
  const words = pane.check;
  const total = ORDER.reduce((sum, sex) => sum + population[sex], 0);
  const shareOf = (sex: (typeof ORDER)[number]): number => (total === 0 ? 0 : population[sex] / total);
  const parts = ORDER.filter((sex) => population[sex] > 0);
  const startOf = (index: number): number =>
    parts.slice(0, index).reduce((sum, sex) => sum + shareOf(sex), 0);
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.populationRows}
      </Subtitle2>
      <svg aria-hidden className={styles.bar}>
        {parts.map((sex, index) => (
          <rect
            key={sex}
            x={`${100 * startOf(index)}%`}
            width={`${100 * shareOf(sex)}%`}
            height="100%"
            fill={COLOURS[sex]}
          />
        ))}
      </svg>
      <ul className={styles.list}>
        {parts.map((sex) => (
          <li key={sex}>
            {words.populationOf(
              words.sexes[sex],
              formats.count(population[sex]),
              formats.percent(shareOf(sex)),
            )}
          </li>
        ))}
      </ul>
      {population.unknown === 0 || known === 0 ? null : (
        <p className={styles.heading}>
          {checkTexts(state.language).unknownBounds(
            formats.percent((population.women + population.unknown) / (known + population.unknown)),
            formats.percent(population.women / (known + population.unknown)),
          )}
        </p>
      )}
    </>
  );
}
