import { fr } from './fr.ts';

/** Fields of what `diff` compares. */
export type FieldId = keyof typeof fr.fields;

/**
 * In which language the authors' command line tells of the guide: that of its authors, whatever the languages of the
 * content, so another language needs nothing here. Faults and help are in English.
 */
export const says = fr;
