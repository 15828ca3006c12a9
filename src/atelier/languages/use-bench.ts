import { useEffect, useState } from 'preact/hooks';
import { createStore } from '../../store.ts';
import { current, edit } from '../draft/session.ts';
import { nameOfLanguage, t } from '../say.ts';
import { useStore } from '../use-store.ts';
import { Refused } from '../work/client.ts';
import type { BenchEdit } from '../work/language-edits.ts';
import type { BenchText } from '../work/language-job.ts';
import type { ThingName } from '../work/protocol.ts';
import { ask } from '../work/work.ts';
import { nameOfText } from './names.ts';

/** Which lines come first: those that wait, or each in its place. */
export type Order = 'first' | 'all';

/** Who reads here, where that person wants to be named; empty: nobody is. */
export const reader = createStore('');

/** A text beside its translation, and whether it was read since the last change. */
export interface ReadBench {
  /** undefined until it is read, null where there is none */
  readonly text: BenchText | null | undefined;
  readonly isCurrent: boolean;
}

/** Reads a text beside its translation, anew after each change; the reading before stands meanwhile. */
export function useBench(locale: string, { kind, id }: ThingName): ReadBench {
  const files = useStore(current)?.draft.files;
  const [read, setRead] = useState<{ text?: BenchText | null; files?: typeof files }>({});
  useEffect(() => {
    let isLast = true;
    void ask('bench', { locale, kind, id }).then((text) => {
      if (isLast) setRead({ text, files });
    });
    return () => void (isLast = false);
  }, [locale, kind, id, files]);
  return { text: read.text, isCurrent: read.files === files };
}

/** Does something to lines. Out: null where it was done, else a sentence that says why it was not. */
export async function doBench(text: BenchText, wanted: BenchEdit): Promise<string | null> {
  try {
    const { texts, count, refused } = await ask('editBench', wanted);
    const values = { title: nameOfText(text), language: nameOfLanguage(text.own.locale), count };
    if (!edit({ what: { key: `languages.did.${wanted.does}`, values }, place: location.hash }, texts))
      return t('keeping.other');
    return refused === null ? null : t(`languages.why.${refused}`);
  } catch (error) {
    return t(error instanceof Refused ? 'languages.why.gone' : 'text.failed');
  }
}
