import { foldWord } from '../../intake';
import { COUNCIL_PREFIX, VISION_PREFIX } from '../goalIds/goalPrefixes';
import type { PlanState } from '../planState';

/** What somebody has typed under Relaterar till, taken apart. */
export interface ReadParents {
  readonly parents: readonly string[];
  /** Ids of goals that were, and are not any more. */
  readonly deletedParents: readonly string[];
  /** Parts that name no goal, now or before. */
  readonly unknown: number;
}

/** A goal as far as it can be named. */
export interface NamedGoal {
  readonly id: string;
  readonly text: string;
}

const LEADING_ID = /^([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*-\d+)(?![\p{L}\p{N}-])/u;
const ONLY_IDS = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+(?:\s*,\s*[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+)+$/u;

/**
 * Reads which goals a goal relates to: an id, with or without its text behind it, or the text alone. Several stand
 * after each other with a semicolon or a new line between them, ids also with a comma.
 */
export function readParents(typed: string, goals: readonly NamedGoal[], state: PlanState): ReadParents {
  const parents: string[] = [];
  const deletedParents: string[] = [];
  let unknown = 0;
  for (const part of partsOf(typed, goals)) {
    const goal = goalNamed(part, goals);
    const gone = goal === undefined ? goneGoal(part, state) : undefined;
    if (goal !== undefined) parents.push(goal.id);
    else if (gone !== undefined) deletedParents.push(gone);
    else unknown += 1;
  }
  return { parents: [...new Set(parents)], deletedParents: [...new Set(deletedParents)], unknown };
}

function partsOf(typed: string, goals: readonly NamedGoal[]): readonly string[] {
  const text = typed.trim();
  if (text === '') return [];
  if (goals.some((goal) => foldWord(goal.text) === foldWord(text))) return [text];
  const separator = ONLY_IDS.test(text) ? /[;,\n]/ : /[;\n]/;
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function goalNamed(part: string, goals: readonly NamedGoal[]): NamedGoal | undefined {
  const id = LEADING_ID.exec(part)?.[1];
  const byId = id === undefined ? undefined : goals.find((goal) => foldWord(goal.id) === foldWord(id));
  return byId ?? goals.find(({ text }) => text !== '' && foldWord(text) === foldWord(part));
}

function goneGoal(part: string, { goalIds }: PlanState): string | undefined {
  const id = LEADING_ID.exec(part)?.[1]?.toUpperCase();
  if (id === undefined) return undefined;
  const prefix = id.slice(0, id.lastIndexOf('-'));
  const number = Number(id.slice(id.lastIndexOf('-') + 1));
  if (prefix === VISION_PREFIX || prefix === COUNCIL_PREFIX) return undefined;
  const record = Object.values(goalIds).find((known) => known.prefix === prefix);
  return record !== undefined && number >= 1 && number <= record.last ? id : undefined;
}
