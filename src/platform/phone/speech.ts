import type { Pace, Speech, SpeechEnd } from '../../ports.ts';
import { chooseVoice } from './choose-voice.ts';
import { LEAVE_EVENT } from '../exit/quick-exit.ts';

/** How long the browser is given to list its voices, in milliseconds: some bring them after the page. */
const VOICES_WITHIN = 2000;
/** A voice that is silenced takes a moment; what is said within it is lost in some browsers. */
const SILENT_AFTER = 120;
/** How often it is looked whether a voice still speaks: some phones take it away and tell nobody. */
const LOOK_EVERY = 3000;

const RATES: Readonly<Record<Pace, number>> = { normal: 1, slower: 0.75 };

const nothing = (): void => undefined;

/** TypeScript takes it for given; browsers inside other apps lack it, and older ones tell nothing of their voices. */
type Voices = Omit<SpeechSynthesis, keyof EventTarget> & Partial<EventTarget>;
const voicesHere = (): Voices | undefined => (globalThis as { readonly speechSynthesis?: Voices }).speechSynthesis;

const watchVoices: Speech['watchVoices'] = (lang, tell) => {
  const voices = voicesHere();
  if (!voices) {
    tell('none');
    return nothing;
  }
  let isLate = false;
  const look = (): void => {
    const isHere = chooseVoice(voices.getVoices(), lang) !== undefined;
    tell(isHere ? 'here' : isLate ? 'none' : 'waiting');
  };
  const late = setTimeout(() => {
    isLate = true;
    look();
  }, VOICES_WITHIN);
  voices.addEventListener?.('voiceschanged', look);
  look();
  return () => {
    clearTimeout(late);
    voices.removeEventListener?.('voiceschanged', look);
  };
};

/** Calls `end` when nothing may be heard any more: the page is left, out of sight, printed, or leads to a call. */
function watchPage(end: () => void, signal: AbortSignal): void {
  // before anybody else hears of the quick exit
  addEventListener(LEAVE_EVENT, end, { capture: true, signal });
  addEventListener('pagehide', end, { signal });
  addEventListener('beforeprint', end, { signal });
  const look = (): void => {
    if (document.visibilityState === 'hidden') end();
  };
  document.addEventListener('visibilitychange', look, { signal });
  const follow = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('a[href]:not([href^="#"])')) end();
  };
  addEventListener('click', follow, { capture: true, signal });
}

const speak: Speech['speak'] = (pieces, { from, pace, lang }, tell) => {
  const voices = voicesHere();
  const outside = new AbortController();
  // held here: Chromium forgets an utterance that nobody holds, and tells nothing of it
  let said: SpeechSynthesisUtterance | null = null;
  let wait: ReturnType<typeof setTimeout> | undefined;

  function silence(): void {
    said = null;
    outside.abort();
    clearTimeout(wait);
    clearInterval(watch);
    voices?.cancel();
  }
  function end(why: SpeechEnd): void {
    if (outside.signal.aborted) return;
    silence();
    tell.end(why);
  }
  function say(at: number): void {
    const piece = pieces[at];
    if (!piece) return end('done');
    const all = voices?.getVoices() ?? [];
    const voice = chooseVoice(all, piece.lang) ?? chooseVoice(all, lang);
    if (!voices || !voice) return end('failed');
    const utterance = new SpeechSynthesisUtterance(piece.text);
    Object.assign(utterance, { voice, lang: voice.lang, rate: RATES[pace] });
    // an utterance that was silenced tells its end too
    const own = (then: () => void) => (): void => {
      if (said === utterance) then();
    };
    utterance.onend = own(() => say(at + 1));
    utterance.onerror = own(() => end('failed'));
    said = utterance;
    tell.piece(at);
    voices.speak(utterance);
  }

  const watch = setInterval(() => {
    if (said && !voices?.speaking && !voices?.pending) end('failed');
  }, LOOK_EVERY);
  watchPage(() => end('stopped'), outside.signal);
  if (voices?.speaking || voices?.pending) {
    voices.cancel();
    wait = setTimeout(() => say(from), SILENT_AFTER);
  } else say(from);
  return silence;
};

/** The only file that speaks, and by voices of the phone alone. */
export const speech: Speech = { watchVoices, speak };
