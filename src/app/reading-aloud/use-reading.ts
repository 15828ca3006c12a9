import type { RefObject } from 'preact';
import { useCallback, useEffect, useReducer, useRef } from 'preact/hooks';
import type { Contact } from '../../pack/index.ts';
import type { Pace, Speech } from '../../ports.ts';
import { useCore, useStore } from '../site.tsx';
import { isLine } from '../ui/call.tsx';
import { isSeen, mark, show, startMarking, unmark } from './mark-sentence.ts';
import { aloud } from './pace.ts';
import type { Sentence } from './passages.ts';
import { readPage, type PagePlace } from './read-page.ts';
import { stepReading, type ReadingState } from './reading-state.ts';

interface ReadingAloud {
  readonly state: ReadingState;
  readonly pace: Pace;
  /** Begins, pauses, or goes on from the sentence that was said. */
  readonly toggle: () => void;
  /** Slower, or as before; the sentence that is said is begun again. */
  readonly changePace: () => void;
  /** Silence at once, before the control is gone; the same function each time. */
  readonly stop: () => void;
}

/** What is read: found once, when the reading begins. */
interface ReadText {
  readonly sentences: readonly Sentence<PagePlace>[];
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

function readTextOf(root: Element, locale: string, contacts: readonly Contact[]): ReadText {
  const sentences = readPage(root, locale, numbersOf(contacts));
  return { sentences, owners: sentences.flatMap(({ pieces }, at) => pieces.map(() => at)), at: 0 };
}

/** Marks the sentence of each piece that is said, and keeps it in sight: whoever has scrolled elsewhere stays there. */
function follow(text: ReadText, control: Element | null): (piece: number) => void {
  let shown: Sentence<PagePlace> | null = null;
  return (piece) => {
    const sentence = text.sentences[text.owners[piece] ?? -1];
    if (!sentence || sentence === shown) return;
    const isFollowed = shown === null || isSeen(shown, control);
    shown = sentence;
    text.at = piece;
    mark(sentence);
    if (isFollowed) show(sentence, control);
  };
}

/** Reads the screen aloud that `control` belongs to, and stands over. Silent once that is shown no more. */
export function useReading(speech: Speech, control: RefObject<Element | null>): ReadingAloud {
  const { locale, contacts } = useCore();
  const { pace } = useStore(aloud);
  const [state, tell] = useReducer(stepReading, 'new');
  const text = useRef<ReadText | null>(null);
  const silence = useRef<() => void>(() => undefined);

  useEffect(startMarking, []);
  const stop = useCallback(() => {
    silence.current();
    unmark();
  }, []);

  useEffect(() => {
    const end = speech.watchVoices(locale, (found) => tell({ kind: 'voices', found }));
    return () => {
      end();
      silence.current();
    };
  }, [speech, locale]);

  function speak(how: Pace): void {
    const root = control.current?.closest('main > *');
    if (!root) return;
    text.current ??= readTextOf(root, locale, contacts);
    aloud.set({ isOpen: true, isOn: true, pace: how });
    const { sentences, at: from } = text.current;
    tell({ kind: 'speak' });
    silence.current = speech.speak(
      sentences.flatMap(({ pieces }) => pieces),
      { from, pace: how, lang: locale },
      {
        piece: follow(text.current, control.current),
        end(why) {
          tell({ kind: 'end', why });
          if (why !== 'done') return;
          text.current = null;
          unmark();
        },
      },
    );
  }

  // while one listens, an answer that is touched is said, instead of what was being read
  useEffect(() => {
    const root = control.current?.closest('main > *');
    const touch = ({ target }: Event): void => {
      const option = target instanceof Element ? target.closest('.option') : null;
      if (!option || !aloud.get().isOn) return;
      silence.current();
      text.current = readTextOf(option, locale, contacts);
      speak(pace);
    };
    root?.addEventListener('change', touch);
    return () => root?.removeEventListener('change', touch);
  });

  return {
    state,
    pace,
    stop,
    toggle() {
      if (state !== 'speaking') return speak(pace);
      silence.current();
      tell({ kind: 'end', why: 'stopped' });
    },
    changePace() {
      const next = pace === 'normal' ? 'slower' : 'normal';
      aloud.set({ ...aloud.get(), pace: next });
      if (state !== 'speaking') return;
      silence.current();
      speak(next);
    },
  };
}
