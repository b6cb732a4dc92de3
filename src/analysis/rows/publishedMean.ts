import type { AnalysisInput } from '../analysisInput';
import { headingKey } from '../recipe/headingKey';

/** True where the measured column holds means that somebody has published: means are not persons (contract.md 4). */
export function isPublishedMean({ recipe: { measure }, columns }: AnalysisInput): boolean {
  if (!('column' in measure) || measure.column === undefined) return false;
  const key = headingKey(measure.column);
  return columns.some(({ header, published }) => published === 'mean' && headingKey(header) === key);
}
