/**
 * What was worked out of two diagrams, both above 0: numbers only, one behind the other where a place is taken. The
 * proof asks hundreds of millions of times; a Map needs one number of both, which is too large to be kept as it is.
 */
export class PairTable {
  size = 0;
  #firsts = new Int32Array(2 ** 12);
  #seconds = new Int32Array(2 ** 12);
  #results = new Int32Array(2 ** 12);

  /** The result of a pair, or undefined. */
  get(first: number, second: number): number | undefined {
    const at = this.#find(first, second);
    return this.#firsts[at] === 0 ? undefined : this.#results[at];
  }

  /** Takes the result of a pair in that is not there yet. */
  add(first: number, second: number, result: number): void {
    // half of the places stay free, so that the next free one is near
    if (2 * this.size >= this.#firsts.length) this.#grow();
    this.#put(first, second, result);
    this.size += 1;
  }

  /** Where it stands, or the free place where it will. */
  #find(first: number, second: number): number {
    const mask = this.#firsts.length - 1;
    const hash = Math.imul(Math.imul(first, 0x9e3779b1) ^ second, 0x85ebca6b);
    let at = (hash ^ (hash >>> 15)) & mask;
    while (this.#firsts[at] !== 0 && !(this.#firsts[at] === first && this.#seconds[at] === second))
      at = (at + 1) & mask;
    return at;
  }

  #put(first: number, second: number, result: number): void {
    const at = this.#find(first, second);
    this.#firsts[at] = first;
    this.#seconds[at] = second;
    this.#results[at] = result;
  }

  #grow(): void {
    const [firsts, seconds, results] = [this.#firsts, this.#seconds, this.#results];
    const size = 2 * firsts.length;
    this.#firsts = new Int32Array(size);
    this.#seconds = new Int32Array(size);
    this.#results = new Int32Array(size);
    for (let at = 0; at < firsts.length; at++)
      if (firsts[at] !== 0) this.#put(firsts[at] as number, seconds[at] as number, results[at] as number);
  }
}
