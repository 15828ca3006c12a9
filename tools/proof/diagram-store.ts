import { hashOf, twice, UniqueTable } from './unique-table.ts';

/**
 * Every diagram once: its level and its branches. Numbers in lists alone, since a proof makes hundreds of thousands of
 * diagrams and asks for each many times.
 */
export class DiagramStore {
  #size = 2;
  #levels = new Int32Array(2 ** 12);
  /** the branches of all diagrams, one behind the other, and where those of each begin; the two ends have none */
  #branches = new Int32Array(2 ** 16);
  #starts = new Int32Array(2 ** 12);
  readonly #unique = new UniqueTable();
  /** branches that are being worked out: those of the innermost diagram stand last, up to `#top` */
  #open = new Int32Array(2 ** 10);
  #top = 0;

  /** `depth`: the level of the two ends, which are there from the start. */
  constructor(depth: number) {
    this.#levels.fill(depth, 0, 2);
  }

  /** How many diagrams there are. */
  get size(): number {
    return this.#size;
  }

  level(f: number): number {
    return this.#levels[f] as number;
  }

  /** Where the branches of a diagram begin; those of the next one begin where they end. */
  start(f: number): number {
    return this.#starts[f] as number;
  }

  branch(at: number): number {
    return this.#branches[at] as number;
  }

  branches(f: number): readonly number[] {
    return [...this.#branches.subarray(this.#starts[f], this.#starts[f + 1])];
  }

  /** One more branch of the diagram that is being made. */
  push(branch: number): void {
    if (this.#top === this.#open.length) this.#open = twice(this.#open);
    this.#open[this.#top] = branch;
    this.#top += 1;
  }

  /**
   * Takes the last `length` branches that were pushed as those of one diagram of this level: the one that is there, or
   * a new one; where all are one, that one itself.
   */
  close(level: number, length: number): number {
    const from = this.#top - length;
    const result = this.#isOneBranch(from) ? (this.#open[from] as number) : this.#findOrAdd(level, from);
    this.#top = from;
    return result;
  }

  #isOneBranch(from: number): boolean {
    for (let at = from + 1; at < this.#top; at++) if (this.#open[at] !== this.#open[from]) return false;
    return from < this.#top;
  }

  #findOrAdd(level: number, from: number): number {
    const hash = hashOf(level, this.#open, from, this.#top);
    let f = this.#unique.first(hash);
    while (f !== 0 && !(this.#levels[f] === level && this.#hasBranches(f, from))) f = this.#unique.next(f);
    if (f !== 0) return f;
    const made = this.#size;
    const start = this.#starts[made] as number;
    const end = start + this.#top - from;
    while (end > this.#branches.length) this.#branches = twice(this.#branches);
    this.#branches.set(this.#open.subarray(from, this.#top), start);
    this.#levels[made] = level;
    this.#size += 1;
    if (this.#size === this.#levels.length) {
      this.#levels = twice(this.#levels);
      this.#starts = twice(this.#starts);
    }
    this.#starts[this.#size] = end;
    this.#unique.add(made, hash);
    return made;
  }

  #hasBranches(f: number, from: number): boolean {
    const start = this.#starts[f] as number;
    const length = this.#top - from;
    if ((this.#starts[f + 1] as number) - start !== length) return false;
    for (let at = 0; at < length; at++) if (this.#branches[start + at] !== this.#open[from + at]) return false;
    return true;
  }
}
