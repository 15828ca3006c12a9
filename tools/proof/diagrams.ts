import { DiagramStore } from './diagram-store.ts';
import { PairTable } from './pair-table.ts';

/**
 * Decision diagrams: each is a set of answer sets, one level per question in the flow's order, one branch per answer
 * class.
 *
 *     level 0        (question 0)        branches: class 0 = no answer, class 1, class 2 …
 *                   /     |     \
 *     level 2   (question 2)   ALWAYS    a level that does not matter is skipped
 *                 /     \
 *             NEVER    ALWAYS
 *
 * Equal sets are the same number (the unique table), so comparing is free and each operation on a pair is done once.
 */
export type Diagram = number;

export const NEVER: Diagram = 0;
export const ALWAYS: Diagram = 1;

/** Entries in each table: this many fit the memory of any machine. */
const MOST_ENTRIES = 2 ** 21;

export class Diagrams {
  readonly depth: number;
  readonly #subject: string;
  readonly #most: number;
  readonly #store: DiagramStore;
  readonly #ands = new PairTable();
  /** by diagram; an inner one has no end as its opposite, so 0 is "not known yet" */
  readonly #nots: Diagram[] = [ALWAYS, NEVER];
  readonly #changes = new WeakMap<readonly (readonly number[])[], Map<Diagram, Diagram>>();

  /** `subject`: what the diagrams are of, for the error when a table is full. */
  constructor(depth: number, subject = 'A flow', most = MOST_ENTRIES) {
    this.depth = depth;
    this.#subject = subject;
    this.#most = most;
    this.#store = new DiagramStore(depth);
  }

  /** How many diagrams there are. */
  get size(): number {
    return this.#store.size;
  }

  /** The level a diagram looks at first; the two ends stand below the last one. */
  level(f: Diagram): number {
    return this.#store.level(f);
  }

  /** Empty for the two ends. */
  branches(f: Diagram): readonly Diagram[] {
    return this.#store.branches(f);
  }

  /** A diagram that looks at one level, then goes on in the branch of the class found there. */
  choose(level: number, branches: readonly Diagram[]): Diagram {
    for (const branch of branches) this.#store.push(branch);
    return this.#close(level, branches.length);
  }

  and(f: Diagram, g: Diagram): Diagram {
    if (f === g || g === ALWAYS) return f;
    if (f === ALWAYS) return g;
    if (f === NEVER || g === NEVER) return NEVER;
    const store = this.#store;
    const difference = store.level(f) - store.level(g) || f - g;
    // f and g is g and f: worked out once, the one that looks at the earlier level first
    const upper = difference < 0 ? f : g;
    const lower = difference < 0 ? g : f;
    const known = this.#ands.get(upper, lower);
    if (known !== undefined) return known;
    const level = store.level(upper);
    const isSameLevel = store.level(lower) === level;
    const ofUpper = store.start(upper);
    const ofLower = store.start(lower);
    const length = store.start(upper + 1) - ofUpper;
    for (let at = 0; at < length; at++)
      store.push(this.and(store.branch(ofUpper + at), isSameLevel ? store.branch(ofLower + at) : lower));
    const result = this.#close(level, length);
    this.#makeRoom(this.#ands.size);
    this.#ands.add(upper, lower, result);
    return result;
  }

  not(f: Diagram): Diagram {
    const known = this.#nots[f] ?? NEVER;
    if (known !== NEVER || f === ALWAYS) return known;
    const store = this.#store;
    const [start, end] = [store.start(f), store.start(f + 1)];
    for (let at = start; at < end; at++) store.push(this.not(store.branch(at)));
    const result = this.#close(store.level(f), end - start);
    this.#nots[f] = result;
    this.#nots[result] = f;
    return result;
  }

  or(f: Diagram, g: Diagram): Diagram {
    return this.not(this.and(this.not(f), this.not(g)));
  }

  without(f: Diagram, g: Diagram): Diagram {
    return this.and(f, this.not(g));
  }

  /** The answer sets that are in one of the two, and not in the other. */
  differ(f: Diagram, g: Diagram): Diagram {
    return f === g ? NEVER : this.or(this.without(f, g), this.without(g, f));
  }

  any(all: readonly Diagram[]): Diagram {
    return all.reduce((f, g) => this.or(f, g), NEVER);
  }

  all(all: readonly Diagram[]): Diagram {
    return all.reduce((f, g) => this.and(f, g), ALWAYS);
  }

  /**
   * The answer sets that are in `f` whichever of `next[class]` replaces their class at this level (none listed: they
   * are in). With one class listed everywhere it is the restriction of `f` to that class. What is asked again of the
   * same list, and not of an equal one, is known.
   */
  change(f: Diagram, level: number, next: readonly (readonly number[])[]): Diagram {
    const store = this.#store;
    const changed = this.#changes.get(next) ?? new Map<Diagram, Diagram>();
    this.#changes.set(next, changed);
    const before = changed.get(f);
    if (before !== undefined) return before;
    const done = new Map<Diagram, Diagram>();
    const visit = (g: Diagram): Diagram => {
      const own = store.level(g);
      if (own > level) return g;
      const known = done.get(g);
      if (known !== undefined) return known;
      const [start, end] = [store.start(g), store.start(g + 1)];
      if (own < level) for (let at = start; at < end; at++) store.push(visit(store.branch(at)));
      else for (const classes of next) store.push(this.all(classes.map((at) => store.branch(start + at))));
      const result = this.#close(own, own < level ? end - start : next.length);
      done.set(g, result);
      return result;
    };
    const after = visit(f);
    changed.set(f, after);
    return after;
  }

  /** Whether an answer set, given by its class at each level, is in `f`. */
  has(f: Diagram, classes: readonly number[]): boolean {
    const store = this.#store;
    let g = f;
    while (g !== NEVER && g !== ALWAYS) g = store.branch(store.start(g) + (classes[store.level(g)] ?? 0));
    return g === ALWAYS;
  }

  #close(level: number, length: number): Diagram {
    const result = this.#store.close(level, length);
    this.#makeRoom(this.#store.size - 1);
    if (result >= this.#nots.length) this.#nots.push(NEVER);
    return result;
  }

  #makeRoom(entries: number): void {
    if (entries < this.#most) return;
    throw new Error(
      `${this.#subject} has more combinations than the proof can hold: ` +
        `its table is full at ${this.#most} entries. Ask fewer questions, or let fewer conditions look at each.`,
    );
  }
}
