/** The numbers of one group, written out already. */
export interface GapNumbers {
  readonly women: string;
  readonly men: string;
  readonly womenValue: string;
  readonly menValue: string;
  /** Signed: women minus men. */
  readonly difference: string;
  readonly unit: string;
}

/** Where the difference is largest, in Swedish. */
export const gapsSv = {
  question: 'Var är skillnaden störst?',
  points: 'procentenheter',
  percent: 'procent',
  /** How many groups were compared, and by which columns. */
  lead: (looks: string, columns: string): string =>
    `${looks} grupper har jämförts, efter ${columns}. Störst skillnad, vägt med hur säker den är:`,
  group: (column: string, value: string): string => `${column}: ${value}`,
  values: ({ women, men, womenValue, menValue, difference, unit }: GapNumbers): string =>
    `${difference}${unit} (${women} ${womenValue}, ${men} ${menValue})`,
  /** For counts: the share of women in the group, and how far it is from that of everybody. */
  share: (women: string, share: string, difference: string): string =>
    `andelen ${women} är ${share} procent, ${difference} procentenheter från andelen bland alla`,
  clear: 'tydlig, även när så många grupper jämförs',
  uncertain: 'kan vara tillfällig variation, när så många grupper jämförs',
  noCertainty: 'hur säker den är går inte att säga av dessa uppgifter',
  none: 'Det finns ingen grupp med tillräckligt många kvinnor och män att jämföra.',
  notAsked:
    'Antal per invånare kan inte jämföras mellan grupper, eftersom befolkningen i varje grupp är okänd.',
  groupsTooSmall: (count: string): string =>
    `${count} grupper är inte med, eftersom de har färre än 20 kvinnor eller män.`,
  left: (columns: string): string => `Inte genomsökt, för många värden: ${columns}.`,
  protectedColumns: (columns: string): string => `Visas inte, för att skydda små antal: ${columns}.`,
  caution: 'En skillnad är ännu inte ojämställdhet: vad den betyder måste bedömas.',
};

/** The words about the largest differences in a language. */
export type GapsTexts = typeof gapsSv;
