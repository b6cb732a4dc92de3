import { serialOfDate } from '../../plan';
import type { Highlight } from '../../sheets';
import type { FollowUpTexts, PlanTexts } from '../../text';
import type { FormulaParts } from '../plan/formulaParts';
import { parts, quoted } from '../plan/formulaParts';
import type { GoalPlace } from './goalPlaces';
import { goalInput } from './goalPlaces';
import { isoDay } from '../plan/isoDay';

/** The words of a delivery, and the last day for it. */
interface Delivery {
  readonly words: FollowUpTexts;
  readonly fields: PlanTexts['labels']['fields'];
  readonly due?: string;
}

/**
 * Says whether a follow-up has been delivered: when both texts and the date stand (R5, R6). One that came after its
 * day stays late; one that is not there yet says what it lacks.
 */
export function deliveryFormula(place: GoalPlace, { words, fields, due }: Delivery): FormulaParts {
  const submitted = goalInput(place, 'submitted');
  const { delivered, late, missing } = words.status;
  const there = {
    fulfilment: parts`LEN(TRIM(${goalInput(place, 'fulfilment')}))>0`,
    proposedActions: parts`LEN(TRIM(${goalInput(place, 'proposedActions')}))>0`,
    submitted: parts`ISNUMBER(${submitted})`,
  };
  const lack = (field: keyof typeof there): FormulaParts =>
    parts`IF(${there[field]},"",${quoted(`, ${fields[field]}`)})`;
  const lacking = parts`MID(${lack('fulfilment')}&${lack('proposedActions')}&${lack('submitted')},3,200)`;
  const how =
    due === undefined
      ? parts`${quoted(delivered)}`
      : parts`IF(${submitted}>${String(serialOfDate(due))},${quoted(late)},${quoted(delivered)})`;
  const all = parts`AND(${there.fulfilment},${there.proposedActions},${there.submitted})`;
  return parts`IF(${all},${how}&${isoDay(submitted)},${quoted(missing)}&${lacking})`;
}

/** Lets what is delivered, late and missing stand out. */
export function deliveryHighlights({ status }: FollowUpTexts): readonly Highlight[] {
  return [
    { text: status.delivered.trim(), tone: 'good' },
    { text: status.late.slice(0, status.late.indexOf(':')), tone: 'attention' },
    { text: status.missing.slice(0, status.missing.indexOf('.')), tone: 'bad' },
  ];
}
