import { hashOf, isSame, UniqueTable } from './unique-table.ts';

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

/** Entries in each table: a Map of JavaScript holds 2^24 at most, and this many fit the memory of any machine. */
const MOST_ENTRIES = 2 ** 21;

export class Diagrams {
  readonly depth: number;
  readonly #subject: string;
  readonly #most: number;
  readonly #levels: number[];
  readonly #branches: (readonly Diagram[])[] = [[], []];
  readonly #unique = new UniqueTable();
  readonly #ands = new Map<number, Diagram>();
  readonly #nots = new Map<Diagram, Diagram>();

  /** `subject`: what the diagrams are of, for the error when a table is full. */
  constructor(depth: number, subject = 'A flow', most = MOST_ENTRIES) {
    this.depth = depth;
    this.#subject = subject;
    this.#most = most;
    this.#levels = [depth, depth];
  }

  /** The level a diagram looks at first; the two ends stand below the last one. */
  level(f: Diagram): number {
    return this.#levels[f] as number;
  }

  /** Empty for the two ends. */
  branches(f: Diagram): readonly Diagram[] {
    return this.#branches[f] as readonly Diagram[];
  }

  /** A diagram that looks at one level, then goes on in the branch of the class found there. */
  choose(level: number, branches: readonly Diagram[]): Diagram {
    const [firstBranch] = branches;
    if (firstBranch !== undefined && branches.every((branch) => branch === firstBranch)) return firstBranch;
    const hash = hashOf(level, branches);
    let f = this.#unique.first(hash);
    while (f !== NEVER && !(this.level(f) === level && isSame(this.branches(f), branches))) f = this.#unique.next(f);
    if (f === NEVER) {
      this.#makeRoom(this.#levels.length);
      f = this.#levels.push(level) - 1;
      this.#branches.push(branches);
      this.#unique.add(f, hash);
    }
    return f;
  }

  and(f: Diagram, g: Diagram): Diagram {
    if (f === g || g === ALWAYS) return f;
    if (f === ALWAYS) return g;
    if (f === NEVER || g === NEVER) return NEVER;
    const key = Math.min(f, g) * 2 ** 26 + Math.max(f, g);
    let result = this.#ands.get(key);
    if (result === undefined) {
      const level = Math.min(this.level(f), this.level(g));
      const ofF = this.level(f) === level ? this.branches(f) : null;
      const ofG = this.level(g) === level ? this.branches(g) : null;
      result = this.choose(
        level,
        (ofF ?? ofG ?? []).map((_, i) => this.and(ofF?.[i] ?? f, ofG?.[i] ?? g)),
      );
      this.#makeRoom(this.#ands.size);
      this.#ands.set(key, result);
    }
    return result;
  }

  #makeRoom(entries: number): void {
    if (entries < this.#most) return;
    throw new Error(
      `${this.#subject} has more combinations than the proof can hold: ` +
        `its table is full at ${this.#most} entries. Ask fewer questions, or let fewer conditions look at each.`,
    );
  }

  not(f: Diagram): Diagram {
    if (f === NEVER || f === ALWAYS) return f === NEVER ? ALWAYS : NEVER;
    let result = this.#nots.get(f);
    if (result === undefined) {
      result = this.choose(
        this.level(f),
        this.branches(f).map((branch) => this.not(branch)),
      );
      this.#nots.set(f, result);
    }
    return result;
  }

  or(f: Diagram, g: Diagram): Diagram {
    return this.not(this.and(this.not(f), this.not(g)));
  }

  any(all: readonly Diagram[]): Diagram {
    return all.reduce((f, g) => this.or(f, g), NEVER);
  }

  all(all: readonly Diagram[]): Diagram {
    return all.reduce((f, g) => this.and(f, g), ALWAYS);
  }

  /**
   * The answer sets that are in `f` whichever of `next[class]` replaces their class at this level (none listed: they
   * are in). With one class listed everywhere it is the restriction of `f` to that class.
   */
  change(f: Diagram, level: number, next: readonly (readonly number[])[]): Diagram {
    const done = new Map<Diagram, Diagram>();
    const visit = (g: Diagram): Diagram => {
      if (this.level(g) > level) return g;
      let result = done.get(g);
      if (result === undefined) {
        const branches = this.branches(g);
        result = this.choose(
          this.level(g),
          this.level(g) < level
            ? branches.map(visit)
            : next.map((classes) => this.all(classes.map((c) => branches[c] as Diagram))),
        );
        done.set(g, result);
      }
      return result;
    };
    return visit(f);
  }

  /** Whether an answer set, given by its class at each level, is in `f`. */
  has(f: Diagram, classes: readonly number[]): boolean {
    let g = f;
    while (g !== NEVER && g !== ALWAYS) g = this.branches(g)[classes[this.level(g)] ?? 0] as Diagram;
    return g === ALWAYS;
  }
}
