import { columnReasonText, findingSentence } from '../text';
import type { Language } from '../text';

import type { Finding } from '../vocabulary';
import type { Answer, SourceReading } from '../workflow';

/** Understands the JSON of results, as contract.md 3 and 5 fix it. Numbers stand unrounded. */

/** Gives what `inspect` says. */
export function inspectJson(readings: readonly SourceReading[], language: Language): string {
  return asText({
    tables: readings.flatMap(({ tables }) => tables).map((table) => tableJson(table, language)),
    findings: readings.flatMap(({ findings }) => findings).map((finding) => findingJson(finding, language)),
  });
}

/** Gives what `analyse` says, with small counts suppressed. */
export function analyseJson({ recipe, published, verdict, gaps }: Answer, language: Language): string {
  const { findings, population, overall, groups, across } = published;
  return asText({
    recipe,
    findings: findings.map((finding) => findingJson(finding, language)),
    population,
    overall,
    groups,
    across,
    verdict: { ...published.verdict, text: verdict },
    largestGaps: gaps,
  });
}

type Summary = SourceReading['tables'][number];

function tableJson(
  { sheet, address, headerRows, dataRows, excludedRows, layout, ...summary }: Summary,
  language: Language,
): unknown {
  // Ages that were worked out are told of in a finding; the columns here are those of the sheet, and of its sexes.
  const onSheet = summary.columns.filter(
    ({ column, role }) => column !== '' || role === 'value' || role === 'period',
  );
  const columns = onSheet.map(({ column, header, role, type, sex, period, reason }) => ({
    column,
    header,
    role,
    type,
    sex,
    period,
    reason: reason === undefined ? undefined : columnReasonText(reason, language),
  }));
  return {
    sheet,
    address,
    headerRows,
    dataRows,
    excludedRows,
    layout,
    columns,
    population: summary.population,
    joined: summary.joined,
  };
}

function findingJson(finding: Finding, language: Language): unknown {
  const { code, severity, where, count, corrections } = finding;
  const text = findingSentence(finding, language);
  return { code, severity, sheet: where.sheet, cells: where.cells, count, text, corrections };
}

function asText(json: unknown): string {
  return `${JSON.stringify(json, undefined, 2)}\n`;
}
