import type { WriteOp } from '../../sheets';

/** The ops of one kind. */
export type Op<Kind extends WriteOp['kind']> = Extract<WriteOp, { readonly kind: Kind }>;

/** Picks the ops of some kinds, in their order. */
export function opsOf<Kind extends WriteOp['kind']>(
  ops: readonly WriteOp[],
  ...kinds: readonly Kind[]
): readonly Op<Kind>[] {
  const wanted: ReadonlySet<string> = new Set(kinds);
  return ops.filter((op): op is Op<Kind> => wanted.has(op.kind));
}
