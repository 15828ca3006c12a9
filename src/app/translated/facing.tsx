import type { JSX } from 'preact';
import { sayFacing } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { Inlines } from '../render/screen/inlines.tsx';
import { find, useCore, useFirst, useStore } from '../site.tsx';
import { useChild } from '../visit/use-child.ts';
import { facing } from './facing-store.ts';

/** A step in the source language, beside the step. Nothing, until it is wanted. */
export function FacingStep({ procedure, step }: { procedure: string | undefined; step: string }): JSX.Element | null {
  const { translation } = useFirst();
  const text = useStore(facing)?.[procedure ?? '']?.steps[step];
  if (!text || !translation) return null;
  return (
    <span class="facing" {...translation.from}>
      <Inlines text={text} />
    </span>
  );
}

/** What a card says to do, and why, in the source language. Nothing, until it is wanted. */
export function FacingCard({ procedure: id }: { procedure: string }): JSX.Element | null {
  const core = useCore();
  const { answers } = useStore(session);
  const child = useChild();
  const beside = useStore(facing)?.[id];
  if (!beside || !core.translation) return null;
  const { title, why } = sayFacing(core, find(core.procedures, id), beside, answers, child);
  // what the card says in the source language already is not said twice
  const isShown = (words: string): boolean => core.translation?.inSource.includes(words) === true;
  if (isShown(title) && isShown(why)) return null;
  return (
    <p class="facing" {...core.translation.from}>
      {isShown(title) ? null : <b>{title}</b>} {isShown(why) ? null : why}
    </p>
  );
}
