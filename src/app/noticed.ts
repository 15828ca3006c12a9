/** The question that ticked signs fill in. Its options are named by the signs themselves (`noticed` in signs.yaml). */
export const NOTICED = 'noticed';
