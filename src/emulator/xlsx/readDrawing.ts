import type { ChartModel, SheetModel, WorkbookModel } from '../model';
import { readBox } from './drawingPlaces';
import { chartFingerprint } from './fingerprints';
import type { OriginalPart } from './origins';
import { isKnownChart, readChart } from './readChart';
import { parseRelationships, relationshipsPath } from './relationships';
import { attribute, descendant, parseXml } from './xml';
import type { ZipArchive } from './zipArchive';

/** Reads the charts of a drawing into the sheet. Pictures and shapes stay in the drawing's own part. */
export function readDrawing(
  archive: ZipArchive,
  part: string,
  sheet: SheetModel,
  workbook: WorkbookModel,
): ReadonlyMap<string, OriginalPart> {
  const original = new Map<string, OriginalPart>();
  const relationships = parseRelationships(archive.readText(relationshipsPath(part)), part);
  const drawing = parseXml(archive.readText(part) ?? '<none/>', part);
  for (const anchor of drawing.children) {
    const id = attribute(descendant(anchor, 'chart'), ':id');
    const target = relationships.find(
      (relationship) => relationship.id === id && relationship.kind === 'chart',
    )?.target;
    const xml = target === undefined ? undefined : archive.readText(target);
    if (target === undefined || xml === undefined || !isKnownChart(xml, target)) continue;
    const frame = descendant(anchor, 'cNvPr');
    const chart: ChartModel = {
      ...readChart(xml, target, workbook.takeGuid()),
      name: attribute(frame, 'name') ?? '',
      altTextTitle: attribute(frame, 'title') ?? '',
      altTextDescription: attribute(frame, 'descr') ?? '',
      ...readBox(anchor, sheet),
    };
    sheet.charts.push(chart);
    original.set(chart.id, { part: target, fingerprint: chartFingerprint(chart) });
  }
  return original;
}
