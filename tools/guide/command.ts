import type { Readable, Writable } from 'node:stream';

/** Where a command reads and writes. Tests give their own. */
export interface Terminal {
  /** writes a text of one or more lines, and a line break */
  readonly print: (text: string) => void;
  /** says in one line what is being done, in the place of the last such line; nothing where nobody watches */
  readonly note: (text: string) => void;
  readonly input: Readable;
  readonly output: Writable;
  /** whether a person is there to answer */
  readonly isInteractive: boolean;
  /** ISO date: the clock is read once, at the edge */
  readonly today: string;
}

export interface Option {
  /** what stands after it, such as `<folder>`; left out: it is a flag */
  readonly value?: string;
  readonly says: string;
}

/** What was typed after the name of a command. */
export interface Given {
  /** the words that are no options, in order */
  readonly words: readonly string[];
  readonly has: (flag: string) => boolean;
  readonly value: (option: string) => string | undefined;
}

export interface Command {
  readonly name: string;
  /** what stands after the name, such as `[answers.yaml]` */
  readonly usage: string;
  readonly says: string;
  /** how many words it takes, at least and at most */
  readonly words: readonly [least: number, most: number];
  /** by name, with the dashes */
  readonly options: Readonly<Record<string, Option>>;
  /** The exit code: 0 all is well, 1 there is something to correct, 2 it was not understood. */
  readonly run: (given: Given, terminal: Terminal) => number | Promise<number>;
}

/** What was asked for cannot be done as it was written: a sentence for the person, and exit code 2. */
export class Refusal extends Error {}

/** The option that every command has. */
export const CONTENT: Readonly<Record<string, Option>> = {
  '--content': { value: '<folder>', says: 'the content folder; that of the edition when left out' },
};
