import type { BreachReason, PlanFinding, PlanFindingCode, PlanFindingOf, RuleBreach } from '../../plan';
import type { Language } from '../language';
import { breachesEn } from './breaches/en';
import type { BreachSentences } from './breaches/sv';
import { breachesSv } from './breaches/sv';
import { planChoicesEn } from './choices/en';
import type { PlanChoices } from './choices/sv';
import { planChoicesSv } from './choices/sv';
import { planItemsEn } from './items/en';
import type { PlanItems } from './items/sv';
import { planItemsSv } from './items/sv';
import { planLabelsEn } from './labels/en';
import type { PlanLabels } from './labels/sv';
import { planLabelsSv } from './labels/sv';
import { planFindingsEn } from './notices/en';
import type { PlanFindingSentences } from './notices/sv';
import { planFindingsSv } from './notices/sv';
import { proposalEn } from './proposal/en';
import type { ProposalSentence } from './proposal/sv';
import { proposalSv } from './proposal/sv';
import { settingsProblemsEn } from './settings/en';
import type { SettingsProblemSentences } from './settings/sv';
import { settingsProblemsSv } from './settings/sv';

/** Every word about the plan in a language, apart from the others so that the pane need not load them to start. */
export interface PlanTexts {
  readonly choices: PlanChoices;
  readonly labels: PlanLabels;
  readonly items: PlanItems;
  readonly settings: SettingsProblemSentences;
  /** A goal in a sentence that can be answered yes or no. */
  readonly proposal: ProposalSentence;
  /** Why a rule is broken, and what to do. */
  readonly breaches: BreachSentences;
  /** What is odd in what people have typed, and what to do. */
  readonly findings: PlanFindingSentences;
}

const TEXTS: Readonly<Record<Language, PlanTexts>> = {
  sv: {
    choices: planChoicesSv,
    labels: planLabelsSv,
    items: planItemsSv,
    settings: settingsProblemsSv,
    proposal: proposalSv,
    breaches: breachesSv,
    findings: planFindingsSv,
  },
  en: {
    choices: planChoicesEn,
    labels: planLabelsEn,
    items: planItemsEn,
    settings: settingsProblemsEn,
    proposal: proposalEn,
    breaches: breachesEn,
    findings: planFindingsEn,
  },
};

/** Gives every word about the plan in a language. */
export function planTexts(language: Language): PlanTexts {
  return TEXTS[language];
}

/** Says why a rule is broken and what to do about it (contract 6, `text`). */
export function breachSentence(breach: RuleBreach, language: Language): string {
  const sentences = TEXTS[language].breaches as Readonly<
    Record<BreachReason['kind'], (reason: BreachReason, breach: RuleBreach) => string>
  >;
  return sentences[breach.reason.kind](breach.reason, breach);
}

/** Says what is odd in what somebody has typed, where, and what to do about it. */
export function planFindingSentence(finding: PlanFinding, language: Language): string {
  const sentences = TEXTS[language].findings as Readonly<
    Record<PlanFindingCode, (finding: PlanFindingOf<PlanFindingCode>) => string>
  >;
  return sentences[finding.code](finding);
}
