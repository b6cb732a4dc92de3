import type { ChartModel, SheetModel, WorkbookModel } from '../model';
import { writeMarkers } from './drawingPlaces';
import { chartFingerprint } from './fingerprints';
import type { SheetOrigin } from './origins';
import type { PackageParts } from './packageParts';
import type { Relationship } from './relationships';
import { freeId, OFFICE_RELATIONSHIP } from './relationships';
import { attribute, descendant, escapeAttribute, parseXml } from './xml';
import { writeChart } from './writeChart';

/** A sheet whose drawing is to be written. */
export interface DrawingTask {
  readonly sheet: SheetModel;
  readonly workbook: WorkbookModel;
  readonly origin: SheetOrigin | undefined;
  readonly parts: PackageParts;
}

const EMPTY_DRAWING =
  '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"></xdr:wsDr>';

/**
 * Writes the charts of a sheet into its drawing. Pictures, shapes and unchanged charts of a file that was
 * read stay as they stood. Returns the drawing's path, or undefined when the sheet needs none.
 */
export function writeDrawing(task: DrawingTask): string | undefined {
  const { sheet, origin, parts } = task;
  const original = origin?.relationships.find(({ kind }) => kind === 'drawing')?.target;
  if (original === undefined && sheet.charts.length === 0) return undefined;
  const path = original ?? parts.freePath('xl/drawings/drawing', '.xml');
  const relationships = [...parts.relationshipsOf(path)];
  const root = parseXml(parts.readText(path) ?? EMPTY_DRAWING, path);
  const kept = root.children
    .map((anchor) => {
      const id = attribute(descendant(anchor, 'chart'), ':id');
      const target = relationships.find((relationship) => relationship.id === id)?.target;
      return { raw: anchor.raw, chartId: chartIdOf(target, origin) };
    })
    .filter(({ chartId }) => chartId === undefined || isUnchanged(chartId, task));
  const unchanged = new Set(kept.map(({ chartId }) => chartId));
  const anchors = sheet.charts
    .filter(({ id }) => !unchanged.has(id))
    .map((chart) => anchorXml(chart, addChart(chart, path, relationships, task), sheet));
  const used = kept
    .map(({ raw }) => raw)
    .concat(anchors)
    .join('');
  if (used === '') return undefined;
  const open = declared(/^<[^>]*?(?=\/?>)/.exec(root.raw)?.[0] ?? '');
  const close = `</${/^<([^\s>/]+)/.exec(root.raw)?.[1] ?? 'xdr:wsDr'}>`;
  parts.write(path, `${open}>${used}${close}`);
  parts.setRelationships(
    path,
    relationships.filter(({ kind, id }) => kind !== 'chart' || used.includes(`"${id}"`)),
  );
  return path;
}

/** Our anchors need these two prefixes. */
function declared(open: string): string {
  const drawing = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
  const main = 'http://schemas.openxmlformats.org/drawingml/2006/main';
  return (
    open +
    (open.includes('xmlns:xdr=') ? '' : ` xmlns:xdr="${drawing}"`) +
    (open.includes('xmlns:a=') ? '' : ` xmlns:a="${main}"`)
  );
}

function chartIdOf(part: string | undefined, origin: SheetOrigin | undefined): string | undefined {
  for (const [id, chart] of origin?.charts ?? []) if (chart.part === part) return id;
  return undefined;
}

function isUnchanged(chartId: string, { sheet, origin }: DrawingTask): boolean {
  const chart = sheet.charts.find(({ id }) => id === chartId);
  return chart !== undefined && origin?.charts.get(chartId)?.fingerprint === chartFingerprint(chart);
}

function addChart(
  chart: ChartModel,
  drawing: string,
  relationships: Relationship[],
  { parts, workbook, origin }: DrawingTask,
): string {
  const path = origin?.charts.get(chart.id)?.part ?? parts.freePath('xl/charts/chart', '.xml');
  parts.write(path, writeChart(chart, workbook));
  parts.setRelationships(path, []);
  const known = relationships.find(({ target }) => target === path);
  if (known) return known.id;
  const id = freeId(relationships);
  relationships.push({
    id,
    kind: 'chart',
    type: `${OFFICE_RELATIONSHIP}/chart`,
    target: path,
    external: false,
  });
  parts.setRelationships(drawing, relationships);
  return id;
}

function anchorXml(chart: ChartModel, relationshipId: string, sheet: SheetModel): string {
  const text = (name: string, value: string): string =>
    value === '' ? '' : ` ${name}="${escapeAttribute(value)}"`;
  const number = String(1001 + sheet.charts.indexOf(chart));
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${writeMarkers(chart, sheet)}<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${number}" name="${escapeAttribute(chart.name)}"${text('descr', chart.altTextDescription)}${text('title', chart.altTextTitle)}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE_RELATIONSHIP}" r:id="${relationshipId}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
