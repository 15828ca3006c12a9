import type { JSX } from 'preact';
import { inlinesOf, textOf, type Block, type Contact, type Inline } from '../../../pack/index.ts';
import { CallLog, isLine, type Line } from '../../ui/call.tsx';
import { find, useCore } from '../../site.tsx';

const digits = (words: string): string => words.replace(/\s/g, '');

/** The line of a contact whose number these words are, and nothing else. */
export const lineNamed = ({ channels }: Contact, text: readonly Inline[]): Line | undefined =>
  channels.find((channel): channel is Line => isLine(channel) && digits(channel.shown) === digits(textOf(text)));

/** What stays in the phone, said once for all the numbers that are called from these blocks. */
export function CallLogOf({ blocks }: { blocks: readonly Block[] }): JSX.Element | null {
  const { contacts } = useCore();
  const lines = inlinesOf(blocks, 'link').flatMap(({ to, text }) =>
    to.kind === 'contact' ? (lineNamed(find(contacts, to.id), text) ?? []) : [],
  );
  return lines.some(({ kind }) => kind === 'tel') ? <CallLog /> : null;
}
