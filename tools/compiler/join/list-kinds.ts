import type { Kind } from '../read/kind.ts';

/** What a kind gives to those after it, under its name. */
type Made<K extends Kind> = K extends {
  readonly name: infer Name extends string;
  readonly compile: (draft: never, things: never) => infer Things;
}
  ? { readonly [N in Name]: Things }
  : unknown;

/** Kinds in the order in which they are read. `Things`: what those so far give. */
export interface KindList<All extends readonly Kind[], Things> {
  readonly all: All;
  /** Adds a kind. One that needs what no kind before it gives does not compile. */
  and<const K extends Kind<Things>>(kind: K): KindList<readonly [...All, K], Things & Made<K>>;
}

const listOf = <All extends readonly Kind[], Things>(all: All): KindList<All, Things> => ({
  all,
  and: (kind) => listOf([...all, kind]),
});

/** The list without a kind. */
export const NO_KINDS = listOf<readonly [], unknown>([]);
