import type { Channel } from '../../../src/pack/index.ts';

/**
 * What the name of a contact in the language of the page adds to its name at the counter, where both stand beside the
 * number that they may begin with: "17، الشرطة والدرك" → "الشرطة والدرك · "; '' where it adds nothing.
 */
export function nameBeside(name: string, means: string, channels: readonly Channel[]): string {
  const [number = ''] = channels.flatMap((channel) => ('number' in channel ? channel.shown : []));
  const added = after(after(means, number), after(name, number));
  return added === '' ? '' : `${added} · `;
}

/** What is left of some words behind others that they begin with, and behind a comma of one script or another. */
const after = (words: string, first: string): string =>
  words.startsWith(first) ? words.slice(first.length).replace(/^[,،]?\s*/u, '') : words;
