import { fr } from './fr.ts';

/** Fields of what `diff` compares. */
export type FieldId = keyof typeof fr.fields;

/** In which language the authors' command line tells of the guide: the one place that chooses it. Faults and help are in English. */
export const says = fr;
