import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Contact } from '../../pack/index.ts';
import type { Pace, Speech } from '../../ports.ts';
import { useCore, useStore } from '../context.ts';
import { isLine } from '../ui/call.tsx';
import { isSeen, mark, show, startMarking, unmark } from './mark-sentence.ts';
import { aloud } from './pace.ts';
import type { Sentence } from './passages.ts';
import { readPage, type Place } from './read-page.ts';

/** Before it is known whether there is a voice, `new` and `waiting`; then where the reading stands. */
type State = 'new' | 'waiting' | 'none' | 'ready' | 'speaking' | 'paused' | 'failed';

interface Reading {
  readonly state: State;
  readonly pace: Pace;
  /** Begins, pauses, or goes on from the sentence that was said. */
  readonly toggle: () => void;
  /** Slower, or as before; the sentence that is said is begun again. */
  readonly changePace: () => void;
  /** Silence at once, before the control is gone; the same function each time. */
  readonly stop: () => void;
}

interface Said {
  readonly sentences: readonly Sentence<Place>[];
  /** the sentence that each piece belongs to */
  readonly owners: readonly number[];
  /** the first piece of the sentence that is said */
  at: number;
}

/** Every number to dial, the longest first: one may begin another. */
const numbersOf = (contacts: readonly Contact[]): readonly string[] =>
  contacts
    .flatMap(({ channels }) => channels.flatMap((channel) => (isLine(channel) ? channel.shown : [])))
    .sort((a, b) => b.length - a.length);

/** Reads the screen aloud that `control` belongs to, and stands over. Silent once that is shown no more. */
export function useReading(speech: Speech, control: RefObject<Element | null>): Reading {
  const { locale, contacts } = useCore();
  const { pace } = useStore(aloud);
  const [state, tell] = useState<State>('new');
  const said = useRef<Said | null>(null);
  const silence = useRef<() => void>(() => undefined);

  useEffect(startMarking, []);
  const stop = useCallback(() => {
    silence.current();
    unmark();
  }, []);

  useEffect(() => {
    const end = speech.watchVoices(locale, (found) =>
      tell((now) => {
        if (now === 'speaking' || now === 'paused' || now === 'failed') return now;
        return found === 'here' ? 'ready' : found;
      }),
    );
    return () => {
      end();
      silence.current();
    };
  }, [speech, locale]);

  function speak(how: Pace): void {
    const root = control.current?.closest('main > *');
    if (!root) return;
    if (!said.current) {
      const sentences = readPage(root, locale, numbersOf(contacts));
      said.current = { sentences, owners: sentences.flatMap(({ pieces }, at) => pieces.map(() => at)), at: 0 };
    }
    const reading = said.current;
    const { sentences, owners } = reading;
    let shown: Sentence<Place> | null = null;
    tell('speaking');
    silence.current = speech.speak(
      sentences.flatMap(({ pieces }) => pieces),
      { from: reading.at, pace: how, lang: locale },
      {
        piece(at) {
          const sentence = sentences[owners[at] ?? -1];
          if (!sentence || sentence === shown) return;
          // whoever has scrolled elsewhere stays there
          const isFollowed = shown === null || isSeen(shown, control.current);
          shown = sentence;
          reading.at = at;
          mark(sentence);
          if (isFollowed) show(sentence, control.current);
        },
        end(why) {
          if (why === 'done') {
            said.current = null;
            unmark();
          }
          tell(why === 'done' ? 'ready' : why === 'stopped' ? 'paused' : 'failed');
        },
      },
    );
  }

  return {
    state,
    pace,
    stop,
    toggle() {
      if (state !== 'speaking') return speak(pace);
      silence.current();
      tell('paused');
    },
    changePace() {
      const next = pace === 'normal' ? 'slower' : 'normal';
      aloud.set({ isOpen: true, pace: next });
      if (state !== 'speaking') return;
      silence.current();
      speak(next);
    },
  };
}
