import type { TRANSLATED_KEYS } from '../pack/index.ts';
import { say } from './i18n-first.ts';

/**
 * What a translation says of itself. The source language has none of these words: ask for them in a translation only.
 */
export const t = (key: Exclude<keyof typeof TRANSLATED_KEYS, 'writeCall'>): string => say(`translated.${key}`);
