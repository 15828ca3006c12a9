export { readBase91, SIGNS } from './base91.ts';
export { createReader, createWriter, mapTexts } from './shared-words.ts';
