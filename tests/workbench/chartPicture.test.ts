import { chartPicture } from '../../src/workbench/grid/chartPicture';
import type { ChartSnapshot } from '../../src/workbench/host/hostMessages';

const CHART: ChartSnapshot = {
  title: 'Andel & kön',
  alternativeText: 'Ett diagram',
  kind: 'column',
  stacked: true,
  fromTop: false,
  left: 0,
  top: 0,
  width: 360,
  height: 216,
  categories: ['A', 'B'],
  series: [
    { name: 'Upp till', colour: '#FFFFFF', drawn: 'space', values: [30, undefined] },
    { name: 'Osäkerhet', colour: '#AD94C2', drawn: 'bars', values: [20, undefined] },
    { name: 'Kvinnor', colour: '#5B2A86', drawn: 'markers', values: [40, undefined] },
  ],
};

const count = (picture: string, tag: string): number => picture.split(`<${tag} `).length - 1;

test('bars between limits stand above what lifts them, a value that is not there is not drawn', () => {
  const picture = chartPicture(CHART);
  expect(picture).not.toContain('NaN');
  expect(count(picture, 'circle')).toBe(1);
  // 30 to 50 of 50 on an axis of 216 × 4/3 − 100 = 188 pixels, from 44 down: two fifths of it.
  expect(picture).toContain('y="44" width="');
  expect(picture).toMatch(/height="75\.\d+" fill="#AD94C2"/);
  expect(picture).not.toContain('Upp till');
});

test('lying bars to both sides of zero are a pyramid with its first group below', () => {
  const picture = chartPicture({
    ...CHART,
    kind: 'bar',
    series: [
      { name: 'Kvinnor', colour: '#5B2A86', drawn: 'bars', values: [-30, -20] },
      { name: 'Män', colour: '#2CA293', drawn: 'bars', values: [10, 20] },
    ],
  });
  const tops = [...picture.matchAll(/<rect x="[^"]+" y="([\d.]+)"[^>]*fill="#5B2A86"/g)].map(([, y]) =>
    Number(y),
  );
  expect(tops).toHaveLength(3);
  expect(tops[0]).toBeGreaterThan(tops[1]!);
});
