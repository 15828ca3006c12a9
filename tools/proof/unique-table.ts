/**
 * Finds a diagram by what it is, in chains: diagrams with one hash stand one behind the other. Numbers only, as the
 * proof asks hundreds of millions of times; a Map of strings took twice as long. A diagram is above 0 here, and 0 ends
 * a chain.
 */
export class UniqueTable {
  #heads = new Int32Array(2 ** 12);
  #next = new Int32Array(2 ** 12);
  #hashes = new Int32Array(2 ** 12);
  #last = 0;

  /** The first diagram that may have this hash, or 0. */
  first(hash: number): number {
    return this.#heads[hash & (this.#heads.length - 1)] as number;
  }

  /** The one behind it in its chain, or 0. */
  next(f: number): number {
    return this.#next[f] as number;
  }

  /** Takes a new diagram in; its number is above those before. */
  add(f: number, hash: number): void {
    if (f >= this.#heads.length) this.#grow();
    this.#hashes[f] = hash;
    this.#last = f;
    this.#link(f);
  }

  #link(f: number): void {
    const at = (this.#hashes[f] as number) & (this.#heads.length - 1);
    this.#next[f] = this.#heads[at] as number;
    this.#heads[at] = f;
  }

  #grow(): void {
    const size = 2 * this.#heads.length;
    this.#hashes = twice(this.#hashes);
    this.#heads = new Int32Array(size);
    this.#next = new Int32Array(size);
    for (let f = 2; f <= this.#last; f++) this.#link(f);
  }
}

/** Of a level and the diagrams below it, a part of a list: 32 bits, spread so that the lowest tell apart. */
export function hashOf(level: number, all: Int32Array, from: number, end: number): number {
  let hash = level;
  for (let at = from; at < end; at++) hash = Math.imul(hash ^ (all[at] as number), 0x9e3779b1) ^ (hash >>> 15);
  return hash ^ (hash >>> 13);
}

/** A copy with as much room again. */
export function twice(all: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * all.length);
  more.set(all);
  return more;
}
