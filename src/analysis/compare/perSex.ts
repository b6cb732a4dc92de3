/** Something about the women, the men and everyone of a group; about other and unknown where they occur. */
export interface PerSex<T> {
  readonly women: T;
  readonly men: T;
  readonly other?: T;
  readonly unknown?: T;
  readonly total: T;
}

/** Makes the same of each sex. */
export function mapPerSex<T, R>(bySex: PerSex<T>, change: (of: T) => R): PerSex<R> {
  return {
    women: change(bySex.women),
    men: change(bySex.men),
    ...(bySex.other !== undefined && { other: change(bySex.other) }),
    ...(bySex.unknown !== undefined && { unknown: change(bySex.unknown) }),
    total: change(bySex.total),
  };
}
