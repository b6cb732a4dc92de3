import type { SheetSpec } from '../../sheets';
import { methodTexts } from '../../text';
import { EVIDENCE_ROWS, evidenceLabel, evidenceShown } from './evidenceTable';
import type { MethodRequest } from './methodRequest';
import { methodSheet, oneOf } from './methodSheet';
import { openTable } from './openTable';

/**
 * Understands the two matrices that SKR hands out with its guide to steering with indicators by sex (domain.md 1.1):
 * causes of a deviation, and information put together. Their first columns come from the analyses of the workbook.
 */

const NUMBERS = { width: 12, numberFormat: '#,##0.0;"−"#,##0.0;0.0' } as const;

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
          { field: 'deviationWomen', header: columns.women, ...NUMBERS },
          { field: 'deviationMen', header: columns.men, ...NUMBERS },
          { field: 'deviationGap', header: columns.gap, ...NUMBERS },
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
          { field: 'indicatorWomen', header: columns.women, ...NUMBERS },
          { field: 'indicatorMen', header: columns.men, ...NUMBERS },
          { field: 'indicatorGap', header: columns.gap, ...NUMBERS },
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
