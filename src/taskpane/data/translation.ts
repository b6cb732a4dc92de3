import type { Correction } from '../../vocabulary';
import type { RecalledReading } from '../../workflow';

/** Understands which new headings and groups are old ones under other names, as a person has said. */

/** New names of old headings, and old names of new groups by column; `''` where there is none. */
export interface Translation {
  readonly headings: Readonly<Record<string, string>>;
  readonly groups: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

type Fit = RecalledReading['fit'];

/** The translation that the likeness of the headings suggests; groups are for a person to say. */
export function suggestedTranslation({ lostHeadings }: Fit): Translation {
  const headings = lostHeadings.map(({ header, suggestion }) => [header, suggestion ?? ''] as const);
  return { headings: Object.fromEntries(headings), groups: {} };
}

/** True where something does not fit any longer. */
export function hasMisfits({ lostHeadings, changedGroups }: Fit): boolean {
  return lostHeadings.length > 0 || changedGroups.length > 0;
}

/** Gives the translation as corrections in memory. */
export function correctionsOf({ headings, groups }: Translation): readonly Correction[] {
  const renamed = Object.entries(headings)
    .filter(([, now]) => now !== '')
    .map(([is, column]): Correction => ({ kind: 'headingIs', column, is }));
  const merged = Object.entries(groups).flatMap(([column, values]) => {
    const old = [...new Set(Object.values(values))].filter((name) => name !== '');
    return old.map((is): Correction => {
      const texts = Object.keys(values).filter((value) => values[value] === is);
      return { kind: 'textIs', column, texts, is };
    });
  });
  return [...renamed, ...merged];
}
