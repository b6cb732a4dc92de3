import { analyse } from '../../../../src/analysis';
import type { Analysis } from '../../../../src/analysis';
import type { Recipe } from '../../../../src/vocabulary';
import { inputOf, tableOf } from '../../support/tableOf';

/** How many of a sex have the outcome, have it not, and lack a value. */
export type Outcomes = readonly [yes: number, no: number, missing?: number];

/** The persons of each group, by sex; crossed groups are named `A x B`. */
export type Counts = Readonly<Record<string, Readonly<Record<string, Outcomes>>>>;

const BY = ['Enhet', 'Ålder', 'Ort'];

/** Writes out one row a person and answers a recipe about them; counts by `Enhet` unless told otherwise. */
export function answerOf(counts: Counts, part: Partial<Recipe> = {}): Analysis {
  const persons = Object.entries(counts).flatMap(([group, bySex]) =>
    Object.entries(bySex).flatMap(([sex, [yes, no, missing = 0]]) =>
      [
        ...Array.from({ length: yes }, () => 'ja'),
        ...Array.from({ length: no }, () => 'nej'),
        ...Array.from({ length: missing }, () => null),
      ].map((outcome) => ({ groups: group.split(' x '), sex, outcome })),
    ),
  );
  const table = tableOf({
    Kön: persons.map(({ sex }) => sex),
    Utfall: [...persons.map(({ outcome }) => outcome)],
    ...Object.fromEntries(
      BY.map((column, index) => [column, persons.map(({ groups }) => groups[index] ?? '')]),
    ),
  });
  return analyse(inputOf(table, { measure: { kind: 'count' }, by: ['Enhet'], ...part }));
}
