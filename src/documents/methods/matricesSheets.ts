import type { SheetSpec } from '../../sheets';
import { methodTexts } from '../../text';
import type { NumberFields } from './evidenceTable';
import { EVIDENCE_ROWS, evidenceLabel, evidenceShown, numberColumns, numberFormats } from './evidenceTable';
import type { MethodRequest } from './methodRequest';
import { methodSheet, oneOf } from './methodSheet';
import { openTable } from './openTable';

/**
 * Understands the two matrices that SKR hands out with its guide to steering with indicators by sex (domain.md 1.1):
 * causes of a deviation, and information put together. Their first columns come from the analyses of the workbook.
 */

const DEVIATION: NumberFields = { women: 'deviationWomen', men: 'deviationMen', gap: 'deviationGap' };
const INDICATOR: NumberFields = { women: 'indicatorWomen', men: 'indicatorMen', gap: 'indicatorGap' };

function causesSheet(request: MethodRequest): SheetSpec {
  const words = methodTexts(request.language);
  const { causes, causesTitle, causesQuestion } = words.matrices;
  const { columns } = causes;
  return methodSheet(request, {
    sheet: 'causes',
    name: words.sheetNames.causes(request.subject),
    title: causesTitle(request.subject),
    question: causesQuestion,
    orientation: 'landscape',
    blocks: [
      openTable({
        id: 'causes',
        caption: causes.caption,
        columns: [
          { field: 'deviation', header: columns.deviation, width: 36 },
          ...numberColumns(DEVIATION, columns),
          { field: 'deviationCause', header: columns.cause, width: 30 },
          { field: 'deviationProof', header: columns.proof, width: 13, rule: oneOf(words.yesNoUnknown) },
          { field: 'deviationToFind', header: columns.toFind, width: 28 },
          { field: 'deviationResponsible', header: columns.responsible, width: 16 },
        ],
        initial: evidenceShown(request).map((evidence) => [
          evidenceLabel(evidence),
          evidence.women,
          evidence.men,
          evidence.gap,
        ]),
        formats: numberFormats(request, DEVIATION),
        rows: EVIDENCE_ROWS,
        lines: 3,
      }),
    ],
  });
}

function compilationSheet(request: MethodRequest): SheetSpec {
  const words = methodTexts(request.language);
  const { compilation, compilationTitle, compilationQuestion } = words.matrices;
  const { columns } = compilation;
  return methodSheet(request, {
    sheet: 'compilation',
    name: words.sheetNames.compilation(request.subject),
    title: compilationTitle(request.subject),
    question: compilationQuestion,
    orientation: 'landscape',
    blocks: [
      openTable({
        id: 'compilation',
        caption: compilation.caption,
        columns: [
          { field: 'indicator', header: columns.indicator, width: 32 },
          { field: 'indicatorSource', header: columns.source, width: 24 },
          ...numberColumns(INDICATOR, columns),
          { field: 'indicatorConsequenceWomen', header: columns.consequenceWomen, width: 24 },
          { field: 'indicatorConsequenceMen', header: columns.consequenceMen, width: 24 },
          { field: 'indicatorJudgement', header: columns.judgement, width: 13, rule: oneOf(words.judgement) },
          { field: 'indicatorCause', header: columns.cause, width: 22 },
          { field: 'indicatorAction', header: columns.action, width: 22 },
        ],
        initial: evidenceShown(request).map((evidence) => [
          evidenceLabel(evidence),
          evidence.source,
          evidence.women,
          evidence.men,
          evidence.gap,
        ]),
        formats: numberFormats(request, INDICATOR),
        rows: EVIDENCE_ROWS,
        lines: 3,
      }),
    ],
  });
}

/** Makes both matrices. */
export function matricesSheets(request: MethodRequest): readonly SheetSpec[] {
  return [causesSheet(request), compilationSheet(request)];
}
