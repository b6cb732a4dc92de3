import type { ChartSnapshot } from '../host/hostMessages';

/** Draws a chart of the workbook as SVG, so that a person sees about what Excel would show. */
const PIXELS_A_POINT = 4 / 3;
const MARGIN = { left: 52, right: 16, top: 44, bottom: 56 };
const GRID_LINES = 4;
const BAR_SHARE = 0.7;
const TEXT = 'font-family="Segoe UI, Carlito, sans-serif" fill="#404040"';

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly most: number;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function niceCeiling(value: number): number {
  if (value <= 0) return 1;
  const magnitude = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 2.5, 5, 10].find((factor) => factor * magnitude >= value) ?? 10;
  return step * magnitude;
}

function label(value: number): string {
  return value.toLocaleString('sv-SE', { maximumFractionDigits: value < 10 ? 2 : 0 });
}

function plotHeight({ height }: Frame): number {
  return height - MARGIN.top - MARGIN.bottom;
}

function yOf(frame: Frame, value: number): number {
  return MARGIN.top + plotHeight(frame) * (1 - Math.max(0, value) / frame.most);
}

function gridLines(frame: Frame): string[] {
  return Array.from({ length: GRID_LINES + 1 }, (_, index) => {
    const value = (frame.most * index) / GRID_LINES;
    const y = yOf(frame, value);
    return `<line x1="${MARGIN.left}" x2="${frame.width - MARGIN.right}" y1="${y}" y2="${y}" stroke="#D9D9D9"/>
<text x="${MARGIN.left - 6}" y="${y + 4}" font-size="11" text-anchor="end" ${TEXT}>${label(value)}</text>`;
  });
}

function bars(chart: ChartSnapshot, frame: Frame): string[] {
  const slot = (frame.width - MARGIN.left - MARGIN.right) / Math.max(1, chart.categories.length);
  const width = (slot * BAR_SHARE) / Math.max(1, chart.series.length);
  return chart.series.flatMap(({ colour, values }, position) =>
    values.map((value, index) => {
      const x = MARGIN.left + slot * index + (slot * (1 - BAR_SHARE)) / 2 + width * position;
      const y = yOf(frame, value);
      const height = MARGIN.top + plotHeight(frame) - y;
      return `<rect x="${x}" y="${y}" width="${width - 1}" height="${height}" fill="${colour}"/>`;
    }),
  );
}

function categoryLabels(chart: ChartSnapshot, frame: Frame): string[] {
  const slot = (frame.width - MARGIN.left - MARGIN.right) / Math.max(1, chart.categories.length);
  const letters = Math.max(4, Math.floor(slot / 6));
  return chart.categories.map((category, index) => {
    const short = category.length > letters ? `${category.slice(0, letters - 1)}…` : category;
    const x = MARGIN.left + slot * (index + 0.5);
    return `<text x="${x}" y="${frame.height - MARGIN.bottom + 16}" font-size="11" text-anchor="middle" ${TEXT}>${escapeXml(short)}</text>`;
  });
}

function legend(chart: ChartSnapshot, frame: Frame): string[] {
  const step = 110;
  const start = frame.width / 2 - (step * chart.series.length) / 2;
  return chart.series.map(({ name, colour }, index) => {
    const x = start + step * index;
    const y = frame.height - 22;
    return `<rect x="${x}" y="${y}" width="12" height="12" fill="${colour}"/>
<text x="${x + 17}" y="${y + 10}" font-size="12" ${TEXT}>${escapeXml(name)}</text>`;
  });
}

/** Gives the picture as an SVG document of the chart's own size in pixels. */
export function chartPicture(chart: ChartSnapshot): string {
  const frame: Frame = {
    width: Math.round(chart.width * PIXELS_A_POINT),
    height: Math.round(chart.height * PIXELS_A_POINT),
    most: niceCeiling(Math.max(0, ...chart.series.flatMap(({ values }) => values))),
  };
  const parts = [
    ...gridLines(frame),
    ...bars(chart, frame),
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
