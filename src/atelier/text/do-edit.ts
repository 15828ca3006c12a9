import { useRef } from 'preact/hooks';
import { edit } from '../draft/session.ts';
import { t } from '../say.ts';
import { Refused } from '../work/client.ts';
import type { ThingName } from '../work/protocol.ts';
import type { EditedLine, LineEdit } from '../work/text-job.ts';
import { ask } from '../work/work.ts';

/** Tells something below the line; null: nothing is to be told. */
export type Say = (said: string | null) => void;

/** Does something to a line. Out: whether it was done; where it was not, why is told. */
export async function doEdit(wanted: LineEdit, say: Say): Promise<boolean> {
  try {
    const texts = await ask('editLine', wanted);
    const { kind, id, path, does } = wanted;
    const what = { key: `text.did.${does}`, values: { title: wanted.title } };
    const go = does === 'write' ? { go: `${kind}/${id}/${JSON.stringify(path)}` } : {};
    edit({ what, place: location.hash, ...go }, texts);
    say(null);
    return true;
  } catch (error) {
    say(error instanceof Refused ? t('text.refused') : t('text.failed'));
    return false;
  }
}

/** Writes what is typed into the text, one after the other: while one is on its way, only the last waits. */
export function useWriter(
  thing: ThingName & { readonly title: string },
  { path }: EditedLine,
  say: Say,
): (words: string) => void {
  const state = useRef<{ isBusy: boolean; next: string | null }>({ isBusy: false, next: null });
  const write = async (words: string): Promise<void> => {
    if (state.current.isBusy) {
      state.current.next = words;
      return;
    }
    state.current.isBusy = true;
    await doEdit({ ...thing, path, does: 'write', words }, say);
    state.current.isBusy = false;
    const { next } = state.current;
    state.current.next = null;
    if (next !== null) await write(next);
  };
  return (words) => void write(words);
}
