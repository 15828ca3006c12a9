import { entryInHistory } from './address/history-entry.ts';
import { isReady, markEntry } from './exit/quick-exit.ts';

/** What is ticked or pressed in a question. */
const ANSWERED = ':checked, [aria-pressed=true]';

/**
 * "Continuer" pressed before the app is there: what is ticked stays in the page, and the question after it takes its
 * place, where the page has it (decision 0005). Back shows the one before. The app reads them all when it comes
 * (src/app/questions/early-answers.ts).
 */
export function answerEarly(): void {
  const send = (form: HTMLFormElement): void => {
    form.dataset['sent'] = '';
    if (!showNext(form, true)) return;
    addEntry();
    scrollTo(0, 0);
    placeAfter(form)?.querySelector('h1')?.focus();
  };
  addEventListener('submit', (event) => {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    if (!isReady() && form.matches('[data-question]') && form.querySelector(ANSWERED)) send(form);
  });
  // a button that is an answer by itself; what was ticked beside it is no longer one
  addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-answer]');
    const form = button?.closest('form');
    if (isReady() || !form) return;
    for (const box of form.querySelectorAll<HTMLInputElement>(':checked')) box.checked = false;
    for (const answer of form.querySelectorAll('[data-answer]'))
      answer.setAttribute('aria-pressed', String(answer === button));
    send(form);
  });
  // and the other way round
  addEventListener('change', ({ target }) => {
    if (isReady()) return;
    for (const answer of (target as Element).closest('form')?.querySelectorAll('[data-answer]') ?? [])
      answer.setAttribute('aria-pressed', 'false');
  });
  addEventListener('popstate', () => {
    if (isReady()) return;
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-question]')) {
      const sent = entryInHistory().sent === true && form.querySelector(ANSWERED) !== null;
      if (showNext(form, sent) && sent) form.dataset['sent'] = '';
      else delete form.dataset['sent'];
    }
  });
}

const placeAfter = ({ parentElement }: HTMLFormElement): Element | null => parentElement?.nextElementSibling ?? null;

/** Shows the question after this one in its place, or this one again; false where the page has none after it. */
function showNext(form: HTMLFormElement, on: boolean): boolean {
  const next = placeAfter(form);
  if (!next) return false;
  form.parentElement?.toggleAttribute('hidden', on);
  next.toggleAttribute('hidden', !on);
  return true;
}

/** One more entry of the history, so that Back finds the question before. It holds that one was sent, and no answer. */
function addEntry(): void {
  try {
    const { depth = 0 } = entryInHistory();
    markEntry({ depth });
    history.pushState({ ...entryInHistory(), depth: depth + 1, sent: true }, '');
  } catch {
    // where the browser lets nobody write its history, Back leads past the first question
  }
}
