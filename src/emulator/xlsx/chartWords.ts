import type { ChartType } from '../model';

/** How a file describes a kind of chart. */
export interface ChartShape {
  /** Name of the element within the plot area. */
  readonly element: string;
  /** `col` for upright columns, `bar` for lying bars. */
  readonly direction?: string;
  readonly grouping?: string;
  readonly markers?: 'shown';
  readonly scatterStyle?: string;
}

export const CHART_SHAPES: Readonly<Record<ChartType, ChartShape>> = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard' },
  LineMarkers: { element: 'lineChart', grouping: 'standard', markers: 'shown' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
  Area: { element: 'areaChart', grouping: 'standard' },
  AreaStacked: { element: 'areaChart', grouping: 'stacked' },
  XYScatter: { element: 'scatterChart', scatterStyle: 'lineMarker' },
  XYScatterLines: { element: 'scatterChart', scatterStyle: 'lineMarker', markers: 'shown' },
};

/** The kind of chart that a description comes nearest to. */
export function chartTypeOf(shape: ChartShape): ChartType {
  const types = Object.entries(CHART_SHAPES) as [ChartType, ChartShape][];
  const alike = types.filter(([, { element }]) => element === shape.element.replace('3D', ''));
  const exact = alike.find(
    ([, { direction, grouping, markers }]) =>
      (direction ?? '') === (shape.direction ?? '') &&
      (grouping ?? '') === (shape.grouping ?? '') &&
      (markers ?? '') === (shape.markers ?? ''),
  );
  return (exact ?? alike[0])?.[0] ?? 'ColumnClustered';
}
