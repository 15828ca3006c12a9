import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Texts } from '../../pack/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { useStore } from '../context.ts';
import { ChangeWords } from './change-words.tsx';
import { ChooseWords } from './choose-words.tsx';
import { ImagesBox } from './images-box.tsx';
import { NotesPaper } from './notes-paper.tsx';
import { OpenNotes } from './open-notes.tsx';
import { PaperFirst, WatchedButton } from './paper-first.tsx';
import { Unlock } from './unlock.tsx';

/** Dated notes: locked, or open to write, in memory or kept. */
export function NotesScreen({ texts }: { readonly texts: Texts }): JSX.Element | null {
  const state = useStore(vault.state);
  const [looked, setLooked] = useState(false);
  useEffect(() => {
    void vault.look().finally(() => setLooked(true));
  }, []);
  if (!looked) return null;
  return (
    <>
      <PaperFirst />
      {state === 'locked' ? <WatchedButton /> : null}
      {state === 'locked' ? <Unlock /> : <OpenNotes texts={texts} />}
      {state === 'none' ? <ChooseWords /> : null}
      {state === 'open' ? <ChangeWords /> : null}
      <ImagesBox />
      <NotesPaper />
    </>
  );
}
