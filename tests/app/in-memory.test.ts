// @vitest-environment happy-dom
import { options } from 'preact';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { start } from '../../src/in-memory.ts';
import { LEAVE_EVENT } from '../../src/platform/index.ts';
import { BLACKMAIL } from '../support/given.ts';
import { realPack, travelled } from '../support/packs.ts';

const NAME = '#champ-sender';

// drawn at once: a person is slower than a page
options.debounceRendering = (draw) => draw();

const asked = vi.spyOn(globalThis, 'fetch');

// compiled here: on a cold machine that takes longer than a hook may
const pack = travelled(realPack());

beforeAll(async () => {
  document.body.innerHTML = '<div id="app"></div>';
  const page = document.querySelector<HTMLElement>('#app');
  if (page) await start(page, pack);
});

const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 20_000 });
const title = (): string => document.querySelector('main h1')?.textContent ?? '';
const isShown = (words: string): Promise<void> => soon(() => expect(title()).toBe(words));

/** The first link or button whose words hold these. */
function press(words: string | RegExp, within = 'body'): void {
  const all = [...document.querySelectorAll<HTMLElement>(`${within} :is(a, button)`)];
  const found = all.find(({ textContent }) => textContent?.match(words));
  if (!found) throw new Error(`nothing to press says ${words}`);
  found.click();
}

function type(selector: string, words: string): void {
  const field = document.querySelector<HTMLInputElement>(selector);
  if (!field) throw new Error(`no field ${selector}`);
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Answers each question that comes, until there is none. */
async function answerAll(): Promise<readonly string[]> {
  const seen: string[] = [];
  const form = (): HTMLElement | null => document.querySelector('form.question');
  for (let question = ''; (question = form()?.dataset['question'] ?? '') !== '';) {
    seen.push(question);
    const options = BLACKMAIL[question] ?? [];
    const hasBoxes = form()?.querySelector(`input[value="${options[0]}"]`) !== null;
    for (const option of options)
      form()?.querySelector<HTMLElement>(`:is(input[value="${option}"], button[data-answer="${option}"])`)?.click();
    if (hasBoxes) press('Continuer', 'form.question');
    await soon(() => expect(form()?.dataset['question']).not.toBe(question));
  }
  return seen;
}

async function openLetter(): Promise<void> {
  press('Les lettres', 'nav');
  await isShown('Les lettres');
  press('juge des enfants', 'main');
  await soon(() => expect(document.querySelector(NAME)).not.toBeNull());
}

describe('the guide in one piece', () => {
  test('opens on the home page, with its addresses behind the #', () => {
    expect(document.querySelector('html')?.dataset['ready']).toBe('');
    expect(document.querySelector('.bar-urgent')?.getAttribute('href')).toBe('#/fr/urgence/');
  });

  test('asks its questions and shows a plan, and Back goes one question back', async () => {
    press('Je cherche quoi faire');
    await soon(() => expect(document.querySelector('.choices')).not.toBeNull());
    press('Non, personne');
    await soon(() => expect(document.querySelector('form.question')).not.toBeNull());
    const seen = await answerAll();
    expect(seen).toEqual(Object.keys(BLACKMAIL));
    await isShown('Mon plan');
    history.back();
    await soon(() => expect(document.querySelector<HTMLElement>('form.question')?.dataset['question']).toBe('already'));
    history.forward();
    await isShown('Mon plan');
    expect(document.querySelectorAll('section[data-band="now"] .first-card')).toHaveLength(1);
    expect(location.hash).toBe('#/fr/parcours/');
  });

  test('opens a procedure of the plan, and comes back to the plan', async () => {
    press('Lire toute la démarche', '.band [data-procedure="porter-plainte"]');
    await soon(() => expect(location.hash).toMatch(/^#\/fr\/demarches\/[a-z-]+\/$/));
    await soon(() =>
      expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toContain('Étapes'),
    );
    history.back();
    await isShown('Mon plan');
  });

  test('fills in a letter as one types', async () => {
    await openLetter();
    type(NAME, 'Ana Duval');
    await soon(() => expect(document.querySelector('.sheet')?.textContent).toContain('Ana Duval'));
  });

  test('forgets at the quick exit what was typed and what was answered', async () => {
    dispatchEvent(new Event(LEAVE_EVENT));
    await soon(() => expect(document.querySelector('.sheet')?.textContent).not.toContain('Ana Duval'));
    press('Mon plan', 'nav');
    await soon(() => expect(location.hash).toBe('#/fr/parcours/'));
    await soon(() => expect(title()).not.toBe(''));
    expect(document.querySelector('section[data-band]')).toBeNull();
  });

  test('forgets with "Tout effacer", and says that everything is erased', async () => {
    await openLetter();
    type(NAME, 'Ana Duval');
    press('Réglages', 'nav');
    await isShown('Réglages');
    press('Tout effacer', 'main');
    await soon(() => press('Oui', '[role="group"]'));
    await soon(() => expect(document.querySelector('main')?.textContent).toMatch(/effacé/));
    await openLetter();
    expect(document.querySelector('.sheet')?.textContent).not.toContain('Ana Duval');
  });

  test('opens an address that is written by hand', async () => {
    location.hash = '#/fr/urgence/';
    dispatchEvent(new PopStateEvent('popstate'));
    await soon(() => expect(document.title).toMatch(/^Urgence/));
  });

  test('passes itself on: on a host by the address of its page, as a file by sending that file', async () => {
    const { happyDOM } = window as unknown as { readonly happyDOM: { setURL(address: string): void } };
    press('Envoyer à un proche', '.foot');
    await isShown('Envoyer à un proche');
    expect(location.hash).toBe('#/fr/transmettre/#/fr/urgence/');
    const text = (): string => document.querySelector('textarea')?.value ?? '';
    await soon(() => expect(text()).toContain(`${location.origin}/#/fr/urgence/`));
    expect(document.querySelectorAll('main a[download]')).toHaveLength(0);
    happyDOM.setURL('file:///storage/guide-fr.html#/fr/urgence/');
    dispatchEvent(new PopStateEvent('popstate'));
    await soon(() => expect(document.title).toMatch(/^Urgence/));
    press('Envoyer à un proche', '.foot');
    await isShown('Envoyer à un proche');
    await soon(() => expect(document.querySelector('main')?.textContent).toContain('Ce guide est un fichier'));
    expect(document.querySelector('textarea, svg.qr')).toBeNull();
  });

  test('asks nobody for anything, and keeps nothing', () => {
    expect(asked).not.toHaveBeenCalled();
    expect([sessionStorage.length, localStorage.length]).toEqual([0, 0]);
  });
});
