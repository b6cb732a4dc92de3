export type ChartType =
  | 'ColumnClustered'
  | 'ColumnStacked'
  | 'ColumnStacked100'
  | 'BarClustered'
  | 'BarStacked'
  | 'BarStacked100'
  | 'Line'
  | 'LineMarkers'
  | 'Pie'
  | 'Doughnut'
  | 'Area'
  | 'AreaStacked'
  | 'XYScatter'
  | 'XYScatterLines';

export type LegendPosition = 'Top' | 'Bottom' | 'Left' | 'Right' | 'Corner';

export interface ChartSeriesModel {
  name: string;
  /** Formula text of the cell that holds the name (`'Blad 1'!$B$1`), or '' when the name is literal. */
  nameReference: string;
  /** Formula text of the values, e.g. `'Blad 1'!$B$2:$B$9`. */
  values: string;
  /** Formula text of the categories or x values; '' for none. */
  categories: string;
  /** `#RRGGBB`, or '' for automatic. */
  color: string;
  hasDataLabels: boolean;
  /** Number format of the data labels; '' = as the source. */
  dataLabelFormat: string;
  /** Percent; undefined = Excel's default of 150. */
  gapWidth: number | undefined;
  overlap: number | undefined;
  markerStyle: string;
  /** Points; undefined = Excel's choice. */
  markerSize: number | undefined;
  /** `#RRGGBB`, or '' for the colour of the series. */
  markerColor: string;
  /** Another kind than the chart's, in a combined chart; undefined = the chart's. */
  type: ChartType | undefined;
  /** True where the bars are not filled at all. */
  unfilled: boolean;
  /** 'None' for markers without a line; '' = Excel's choice. */
  lineStyle: string;
  /** `Top`, `Left` …; '' = Excel's choice. */
  dataLabelPosition: string;
  /** False where the legend leaves the series out. */
  inLegend: boolean;
}

export interface ChartAxisModel {
  visible: boolean;
  title: string;
  numberFormat: string;
  minimum: number | undefined;
  maximum: number | undefined;
  majorUnit: number | undefined;
  majorGridlines: boolean;
  reversed: boolean;
  /** `Low`: at the edge of the plot, wherever zero is. */
  tickLabelPosition: string;
}

/** A native chart on a sheet. Position and size are in points from the top left corner of the sheet. */
export interface ChartModel {
  readonly id: string;
  name: string;
  type: ChartType;
  title: string;
  titleVisible: boolean;
  altTextTitle: string;
  altTextDescription: string;
  left: number;
  top: number;
  width: number;
  height: number;
  legendVisible: boolean;
  legendPosition: LegendPosition;
  series: ChartSeriesModel[];
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
}

export function emptyAxis(gridlines: 'with gridlines' | 'without gridlines'): ChartAxisModel {
  return {
    visible: true,
    title: '',
    numberFormat: '',
    minimum: undefined,
    maximum: undefined,
    majorUnit: undefined,
    majorGridlines: gridlines === 'with gridlines',
    reversed: false,
    tickLabelPosition: 'NextToAxis',
  };
}

export function emptySeries(name: string): ChartSeriesModel {
  return {
    name,
    nameReference: '',
    values: '',
    categories: '',
    color: '',
    hasDataLabels: false,
    dataLabelFormat: '',
    gapWidth: undefined,
    overlap: undefined,
    markerStyle: '',
    markerSize: undefined,
    markerColor: '',
    type: undefined,
    unfilled: false,
    lineStyle: '',
    dataLabelPosition: '',
    inLegend: true,
  };
}

/** A chart as Excel makes it by default: 360 x 216 points, a legend below, no series. */
export function emptyChart(id: string, name: string, type: ChartType): ChartModel {
  return {
    id,
    name,
    type,
    title: '',
    titleVisible: false,
    altTextTitle: '',
    altTextDescription: '',
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    legendVisible: true,
    legendPosition: 'Bottom',
    series: [],
    categoryAxis: emptyAxis('without gridlines'),
    valueAxis: emptyAxis('with gridlines'),
  };
}
