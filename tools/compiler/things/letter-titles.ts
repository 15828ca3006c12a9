import type { LetterPart } from '../languages/index.ts';

/** The parts of a letter's file, in this order. Their headings are those of the language. */
export const LETTER_PARTS: readonly LetterPart[] = [
  'sender',
  'recipient',
  'object',
  'body',
  'attachments',
  'basis',
  'sending',
];

export const REQUIRED_PARTS: readonly LetterPart[] = ['sender', 'recipient', 'object', 'body', 'basis', 'sending'];
