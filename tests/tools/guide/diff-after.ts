import { expect } from 'vitest';
import type { Edit } from '../../compiler/edit-pack.ts';
import { copyContent } from './copy-content.ts';
import { GOOD, runGuide } from './run-guide.ts';

export const plain = (text: string): string => text.replaceAll(/[\u00A0\u202F]/g, ' ');

/** What diff says of the small pack and of a copy with edits. */
export async function diffAfter(...edits: readonly Edit[]): Promise<string> {
  const { code, text } = await runGuide(['diff', GOOD, copyContent(edits)]);
  expect(code).toBe(0);
  return plain(text);
}
