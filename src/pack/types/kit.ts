import type { Answers } from '../../engine/index.ts';
import type { Core } from './core.ts';
import type { InterfaceWords } from './interface.ts';
import type { Facing, InterpreterCase } from './translation.ts';

/** What only the screens need that keep the guide and hand it over: the last file of a locale (decision 0045). */
export interface Kit extends Pick<Core, 'format' | 'edition' | 'locale'> {
  /** the interface's words of these screens */
  readonly words: InterfaceWords;
  /** what a professional can hand over at once; none in a guide that names none */
  readonly handOver: readonly HandOverCase[];
  /** what to be careful of before; null where nothing is said of it */
  readonly careful: string | null;
  readonly numbers: PlanNumbers;
  /** whether the build makes papers of this guide: its content says what stands in them (paper.yaml) */
  readonly papers: boolean;
  /** what is shown to be understood by somebody who speaks the source language; none in that language */
  readonly interpreter: readonly InterpreterCase[];
  /** null in the source language, and in an easier version of it */
  readonly facing: Facing | null;
}

/** A case in which a guide is handed over, in a few words, and the procedures for it, in order. */
export interface HandOverCase {
  readonly title: string;
  readonly procedures: readonly string[];
  /** those of whom it is for: the procedures are said in the words for them; left out where they are for a parent */
  readonly answers?: Answers;
}

/** How many options each question and steps each procedure had, in the order of their numbers. */
export interface ListSizes {
  readonly questions: readonly number[];
  readonly procedures: readonly number[];
}

/** A thing and what is inside it, as a plan code counts them: an id and ids, each at the place of its number. */
export type NumberedId = readonly [id: string, inside: readonly string[]];

/**
 * The numbers by which a plan code names things (decision 0048): the same in every edition, so that what an edition has
 * no more keeps its place here.
 */
export interface PlanNumbers {
  /** the sizes each time the lists had grown; a code says which of them it counts by */
  readonly generations: readonly ListSizes[];
  /** questions with their options */
  readonly questions: readonly NumberedId[];
  /** procedures with their steps */
  readonly procedures: readonly NumberedId[];
}
