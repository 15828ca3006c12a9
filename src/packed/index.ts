export { readBase91, SIGNS } from './base91.ts';
export { createReader, createWriter, mapTexts, NEXT_SOURCE } from './shared-words.ts';
