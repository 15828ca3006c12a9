import type { Core } from './core.ts';
import type { InterfaceWords } from './interface.ts';

/** What only the screens need that keep the guide and hand it over: the last file of a locale (decision 0045). */
export interface Kit extends Pick<Core, 'format' | 'edition' | 'locale'> {
  /** the interface's words of these screens */
  readonly words: InterfaceWords;
  /** what a professional can hand over at once; none in a guide that names none */
  readonly handOver: readonly HandOverCase[];
}

/** A case in which a guide is handed over, in a few words, and the procedures for it, in order. */
export interface HandOverCase {
  readonly title: string;
  readonly procedures: readonly string[];
}
