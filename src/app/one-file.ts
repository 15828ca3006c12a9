/**
 * The guide is one file that a person opens from their phone or computer: it has no address, no storage and no worker
 * (SH-4). What needs one of these is left out of it when it is built, and so is what would make it too heavy.
 */
export const ONE_FILE: boolean = import.meta.env.MODE === 'single';

/** In place of what is left out: never there. */
export const neverComes = (): Promise<never> => new Promise(() => undefined);
