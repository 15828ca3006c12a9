/**
 * The guide in one file, which a person opens from their phone or computer, has no address, no storage and no worker
 * (SH-4). What needs one of these is left out of it, and so is what would make it too heavy. It is built in the mode
 * `single`, and code asks for that mode where it differs, each time in full: so no script of the website holds a word
 * of it.
 */

/** In place of what is left out: never there. */
export const neverComes = (): Promise<never> => new Promise(() => undefined);
