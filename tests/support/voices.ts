import type { Page } from '@playwright/test';

/** A voice as a browser lists it. */
export interface StubVoice {
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
}

export const LOCAL: StubVoice = { name: 'local', lang: 'fr-FR', localService: true };
export const REMOTE: StubVoice = { name: 'remote', lang: 'fr-FR', localService: false };

/** One thing that a voice was given to say. */
export interface Said {
  readonly text: string;
  readonly lang: string;
  readonly voice: string | null;
  readonly rate: number;
}

interface Stub {
  readonly said: Said[];
  /** What is being said, if anything. */
  readonly now: () => string | null;
  /** Lets what is said come to its end, or fail. */
  readonly fire: (what: 'end' | 'error') => void;
  readonly bring: (voices: readonly StubVoice[]) => void;
}

const within = <T>(page: Page, ask: (stub: Stub) => T): Promise<T> =>
  page.evaluate(`(${ask.toString()})(window.stubOfVoices)`) as Promise<T>;

/** Puts voices into every page to come that say nothing by themselves: a test lets each sentence end. */
export async function stubVoices(page: Page, voices: readonly StubVoice[]): Promise<void> {
  await page.addInitScript((first) => {
    interface Utterance {
      text: string;
      lang: string;
      rate: number;
      voice: StubVoice | null;
      onend: (() => void) | null;
      onerror: (() => void) | null;
    }
    let listed = first;
    let current: Utterance | null = null;
    const said: Said[] = [];
    const synthesis = Object.assign(new EventTarget(), {
      speaking: false,
      pending: false,
      getVoices: () => listed,
      speak(utterance: Utterance) {
        if (current) throw new Error('something else is being said');
        current = utterance;
        synthesis.speaking = true;
        const { text, lang, voice, rate } = utterance;
        said.push({ text, lang, voice: voice?.name ?? null, rate });
      },
      cancel() {
        const silenced = current;
        current = null;
        synthesis.speaking = false;
        // browsers tell it, later
        if (silenced) queueMicrotask(() => silenced.onerror?.());
      },
    });
    const stub: Stub = {
      said,
      now: () => current?.text ?? null,
      fire(what) {
        const over = current;
        if (!over) throw new Error('nothing is being said');
        current = null;
        synthesis.speaking = false;
        (what === 'end' ? over.onend : over.onerror)?.();
      },
      bring(next) {
        listed = next;
        synthesis.dispatchEvent(new Event('voiceschanged'));
      },
    };
    class Sentence implements Utterance {
      lang = '';
      rate = 1;
      voice: StubVoice | null = null;
      onend: (() => void) | null = null;
      onerror: (() => void) | null = null;
      text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.assign(window, { SpeechSynthesisUtterance: Sentence, stubOfVoices: stub });
  }, voices);
}

/** Everything that was said. */
export const said = (page: Page): Promise<readonly Said[]> => within(page, (stub) => stub.said);
/** What is being said; null: silence. */
export const saidNow = (page: Page): Promise<string | null> => within(page, (stub) => stub.now());
/** The sentence ends. */
export const endSentence = (page: Page): Promise<void> => within(page, (stub) => stub.fire('end'));
/** The voice gives up. */
export const failSentence = (page: Page): Promise<void> => within(page, (stub) => stub.fire('error'));
/** The browser lists other voices. */
export const bringVoices = (page: Page, voices: readonly StubVoice[]): Promise<void> =>
  page.evaluate((next) => (window as unknown as { stubOfVoices: Stub }).stubOfVoices.bring(next), voices);

/** The words that are marked on the page. */
export const marked = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const mark = CSS.highlights.get('aloud');
    return mark ? [...mark].map((range) => (range as Range).toString()).join('|') : null;
  });

/** As when the phone shows something else; `hidden` again false when the page is seen. */
export const hidePage = (page: Page, isHidden = true): Promise<void> =>
  page.evaluate(
    (state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
      document.dispatchEvent(new Event('visibilitychange'));
    },
    isHidden ? 'hidden' : 'visible',
  );

export const listenButton = (page: Page) => page.getByRole('button', { name: 'Écouter', exact: true });
export const control = (page: Page) => page.getByRole('group', { name: 'Écouter' });
export const inControl = (page: Page, name: string) => control(page).getByRole('button', { name, exact: true });

/** Opens the control, and begins to read. */
export async function startReading(page: Page): Promise<void> {
  await listenButton(page).click();
  await inControl(page, 'Lire à voix haute').click();
}
