import type { SheetSpec } from '../../sheets';
import { decisionBasisSheet } from './decisionBasisSheet';
import { realiaSheet } from './fourR/realiaSheet';
import { realiseSheet } from './fourR/realiseSheet';
import { representationSheet } from './fourR/representationSheet';
import { resourcesSheet } from './fourR/resourcesSheet';
import { jamkasPlusSheet } from './jamkasPlusSheet';
import { matricesSheets } from './matricesSheets';
import type { MethodRequest } from './methodRequest';
import type { SelfAssessmentRequest } from './selfAssessmentSheets';
import { selfAssessmentSheets } from './selfAssessmentSheets';

/** What a method is to be made for; the self-assessment needs to know the committees and the year. */
export type AnyMethodRequest =
  | (MethodRequest & { readonly method: Exclude<MethodRequest['method'], 'selfAssessment'> })
  | (SelfAssessmentRequest & { readonly method: 'selfAssessment' });

/** Makes the sheets of a method, to be laid out together. What is typed in them stays when they are made again. */
export function methodDocuments(request: AnyMethodRequest): readonly SheetSpec[] {
  switch (request.method) {
    case 'fourR':
      return [
        representationSheet(request),
        resourcesSheet(request),
        realiaSheet(request),
        realiseSheet(request),
      ];
    case 'jamkasPlus':
      return [jamkasPlusSheet(request)];
    case 'matrices':
      return matricesSheets(request);
    case 'decisionBasis':
      return [decisionBasisSheet(request)];
    case 'selfAssessment':
      return selfAssessmentSheets(request);
  }
}
