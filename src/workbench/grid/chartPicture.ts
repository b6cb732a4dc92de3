import type { ChartSnapshot, SeriesSnapshot } from '../host/hostMessages';

/** Draws a chart of the workbook as SVG, so that a person sees about what Excel would show. */
const PIXELS_A_POINT = 4 / 3;
const MARGIN = { left: 52, right: 16, top: 44, bottom: 56 };
/** Lying bars have the names of their groups to the left. */
const NAMES_WIDTH = 180;
const GRID_LINES = 4;
const BAR_SHARE = 0.7;
const MARKER = 5;
const TEXT = 'font-family="Segoe UI, Carlito, sans-serif" fill="#404040"';

/** Where things stand: along the axis of values and along that of the groups, whichever way the chart lies. */
interface Frame {
  readonly width: number;
  readonly height: number;
  readonly lowest: number;
  readonly highest: number;
  /** The place of a value along its axis, in pixels. */
  readonly at: (value: number) => number;
  /** The width of a group, and where one begins. */
  readonly slot: number;
  readonly slotAt: (index: number) => number;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function niceCeiling(value: number): number {
  if (value <= 0) return 0;
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * magnitude >= value) ?? 10;
  return step * magnitude;
}

function label(value: number): string {
  return value.toLocaleString('sv-SE', { maximumFractionDigits: Math.abs(value) < 10 ? 2 : 0 });
}

const isBar = ({ drawn }: SeriesSnapshot): boolean => drawn === 'bars' || drawn === 'space';

/** The largest and smallest value that something is drawn at: stacked bars end where their sum does. */
function extent({ series, stacked, categories }: ChartSnapshot): { lowest: number; highest: number } {
  const single = series
    .filter((one) => !stacked || !isBar(one))
    .flatMap(({ values }) => values.filter((value) => value !== undefined));
  const sums = categories.flatMap((_, index) => {
    const values = series.filter(isBar).map(({ values: own }) => own[index] ?? 0);
    const sum = (sign: number): number =>
      values.filter((value) => value * sign > 0).reduce((total, value) => total + value, 0);
    return stacked ? [sum(1), sum(-1)] : [];
  });
  const all = [0, ...single, ...sums];
  const highest = niceCeiling(Math.max(...all));
  const lowest = -niceCeiling(-Math.min(...all));
  return { lowest, highest: highest === lowest ? 1 : highest };
}

function frameOf(chart: ChartSnapshot): Frame {
  const width = Math.round(chart.width * PIXELS_A_POINT);
  const height = Math.round(chart.height * PIXELS_A_POINT);
  const { lowest, highest } = extent(chart);
  const lies = chart.kind === 'bar';
  const left = lies ? NAMES_WIDTH : MARGIN.left;
  const length = lies ? width - left - MARGIN.right : height - MARGIN.top - MARGIN.bottom;
  const across = lies ? height - MARGIN.top - MARGIN.bottom : width - left - MARGIN.right;
  const count = Math.max(1, chart.categories.length);
  const slot = across / count;
  const part = (value: number): number => (value - lowest) / (highest - lowest);
  const place = (index: number): number => (lies && !chart.fromTop ? count - 1 - index : index);
  return {
    width,
    height,
    lowest,
    highest,
    at: (value) => (lies ? left + length * part(value) : MARGIN.top + length * (1 - part(value))),
    slot,
    slotAt: (index) => (lies ? MARGIN.top : left) + slot * place(index),
  };
}

function gridLines(chart: ChartSnapshot, frame: Frame): string[] {
  return Array.from({ length: GRID_LINES + 1 }, (_, index) => {
    const value = frame.lowest + ((frame.highest - frame.lowest) * index) / GRID_LINES;
    const at = frame.at(value);
    if (chart.kind === 'bar') {
      const bottom = frame.height - MARGIN.bottom;
      return `<line x1="${at}" x2="${at}" y1="${MARGIN.top}" y2="${bottom}" stroke="#D9D9D9"/>
<text x="${at}" y="${bottom + 14}" font-size="11" text-anchor="middle" ${TEXT}>${label(value)}</text>`;
    }
    return `<line x1="${MARGIN.left}" x2="${frame.width - MARGIN.right}" y1="${at}" y2="${at}" stroke="#D9D9D9"/>
<text x="${MARGIN.left - 6}" y="${at + 4}" font-size="11" text-anchor="end" ${TEXT}>${label(value)}</text>`;
  });
}

interface Bar {
  readonly from: number;
  readonly to: number;
  readonly index: number;
  /** Where the bar begins within its group and how broad it is, as parts of the group. */
  readonly begins: number;
  readonly breadth: number;
  readonly colour: string;
}

function barsOf(chart: ChartSnapshot): readonly Bar[] {
  const series = chart.series.filter(isBar);
  const edge = (1 - BAR_SHARE) / 2;
  const breadth = chart.stacked ? BAR_SHARE : BAR_SHARE / Math.max(1, series.length);
  return chart.categories.flatMap((_, index) => {
    const ends = { up: 0, down: 0 };
    return series.flatMap(({ values, colour, drawn }, position): readonly Bar[] => {
      const value = values[index];
      if (value === undefined) return [];
      const side = value < 0 ? 'down' : 'up';
      const from = chart.stacked ? ends[side] : 0;
      ends[side] = from + value;
      if (drawn === 'space') return [];
      const begins = chart.stacked ? edge : edge + breadth * position;
      return [{ from, to: from + value, index, begins, breadth, colour }];
    });
  });
}

function bars(chart: ChartSnapshot, frame: Frame): string[] {
  return barsOf(chart).map(({ from, to, index, begins, breadth, colour }) => {
    const [start, end] = [frame.at(from), frame.at(to)].sort((one, other) => one - other);
    const [least, most] = [start ?? 0, end ?? 0];
    const across = frame.slotAt(index) + frame.slot * begins;
    const broad = Math.max(1, frame.slot * breadth - 1);
    return chart.kind === 'bar'
      ? `<rect x="${least}" y="${across}" width="${most - least}" height="${broad}" fill="${colour}"/>`
      : `<rect x="${across}" y="${least}" width="${broad}" height="${most - least}" fill="${colour}"/>`;
  });
}

function markers(chart: ChartSnapshot, frame: Frame): string[] {
  return chart.series
    .filter((series) => !isBar(series))
    .flatMap(({ values, colour, drawn }) => {
      const points = values.flatMap((value, index) =>
        value === undefined ? [] : [{ x: frame.slotAt(index) + frame.slot / 2, y: frame.at(value) }],
      );
      const path = points.map(({ x, y }) => `${x},${y}`).join(' ');
      const line =
        drawn === 'line'
          ? [`<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2.5"/>`]
          : [];
      return [
        ...line,
        ...points.map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="${MARKER}" fill="${colour}"/>`),
      ];
    });
}

function shortened(text: string, width: number): string {
  const letters = Math.max(4, Math.floor(width / 6));
  return escapeXml(text.length > letters ? `${text.slice(0, letters - 1)}…` : text);
}

function categoryLabels(chart: ChartSnapshot, frame: Frame): string[] {
  return chart.categories.map((category, index) => {
    const middle = frame.slotAt(index) + frame.slot / 2;
    return chart.kind === 'bar'
      ? `<text x="${NAMES_WIDTH - 6}" y="${middle + 4}" font-size="11" text-anchor="end" ${TEXT}>${shortened(category, NAMES_WIDTH - 12)}</text>`
      : `<text x="${middle}" y="${frame.height - MARGIN.bottom + 16}" font-size="11" text-anchor="middle" ${TEXT}>${shortened(category, frame.slot)}</text>`;
  });
}

function legend(chart: ChartSnapshot, frame: Frame): string[] {
  const shown = chart.series.filter(({ drawn }) => drawn !== 'space');
  const step = 140;
  const start = frame.width / 2 - (step * shown.length) / 2;
  return shown.map(({ name, colour }, index) => {
    const x = start + step * index;
    const y = frame.height - 22;
    return `<rect x="${x}" y="${y}" width="12" height="12" fill="${colour}"/>
<text x="${x + 17}" y="${y + 10}" font-size="12" ${TEXT}>${escapeXml(name)}</text>`;
  });
}

/** Gives the picture as an SVG document of the chart's own size in pixels. */
export function chartPicture(chart: ChartSnapshot): string {
  const frame = frameOf(chart);
  const parts = [
    ...gridLines(chart, frame),
    ...bars(chart, frame),
    ...markers(chart, frame),
    ...categoryLabels(chart, frame),
    ...legend(chart, frame),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${frame.width}" height="${frame.height}" role="img">
<title>${escapeXml(chart.alternativeText)}</title>
<rect width="100%" height="100%" fill="#FFFFFF" stroke="#BFBFBF"/>
<text x="${frame.width / 2}" y="24" font-size="14" font-weight="600" text-anchor="middle" ${TEXT}>${escapeXml(chart.title)}</text>
${parts.join('\n')}
</svg>`;
}
