import { Window } from 'happy-dom';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import { Ladder } from '../../src/app/notes/ladder.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { answerQuestion, forgetVisit } from '../../src/storage/index.ts';
import { addRefusal, type Refusal } from '../../src/storage/plans/index.ts';
import { createStore } from '../../src/store.ts';
import { whenOpen } from '../../src/pack/index.ts';
import { BLACKMAIL, type Given } from '../support/given.ts';
import { momentAfter } from '../support/moments.ts';
import { realContent, realPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';

const { core, texts } = realPack();
await speak(core, texts);
afterEach(() => forgetVisit('leave'));

/** What is noted of the call, which stands in the ladder. */
const NOTE = 'Note';

interface Said {
  readonly outcome?: Refusal['outcome'];
  /** the id of who was called */
  readonly called?: string;
  /** what the phone shows; left out: it is not known yet */
  readonly now?: Date;
}

/** What stands after a no, or where nobody answered, for a person who answered so. */
function ladderOf(id: string, given: Given = {}, { outcome = 'refused', called, now }: Said = {}): string {
  for (const [question, options] of Object.entries(given)) answerQuestion(question, options);
  const procedure = core.procedures.find((one) => one.id === id);
  const contact = core.contacts.find((one) => one.id === called);
  if (!procedure) throw new Error(`no procedure ${id}`);
  const clock = { now: createStore<Date | null>(now ?? null), start: (): void => undefined };
  return renderToString(
    <SiteProvider pack={{ first: core, core }} ports={{ ...ports, clock }}>
      <Ladder procedure={procedure} texts={texts} outcome={outcome} contact={contact}>
        <p>{NOTE}</p>
      </Ladder>
    </SiteProvider>,
  );
}
const nextOf = (html: string): string | undefined => /L’étape d’après[^<]*/.exec(html)?.[0].split(/\s:\s/)[1];
const titleOf = (id: string): string | undefined => realContent().procedures.find((one) => one.id === id)?.title;

describe('the next rung after a no', () => {
  test('is what the guide says to a parent, also where the refusal itself is no answer yet', () => {
    expect(nextOf(ladderOf('appeler-le-119', BLACKMAIL))).toBe(titleOf('information-preoccupante'));
    expect(nextOf(ladderOf('porter-plainte', BLACKMAIL))).toBe(titleOf('refus-de-plainte'));
    forgetVisit('leave');
    expect(nextOf(ladderOf('porter-plainte'))).toBe(titleOf('refus-de-plainte'));
  });

  test('is nothing that is for parents only, to a young person', () => {
    const young: Given = { ...BLACKMAIL, who: ['myself'], age: ['15-17'] };
    expect(nextOf(ladderOf('appeler-le-119', young))).toBe(titleOf('service-qui-ne-repond-pas'));
  });

  test('at the end, is somebody to reach', () => {
    const html = ladderOf('service-qui-ne-repond-pas', BLACKMAIL);
    expect(html).toContain('C’est la dernière étape');
    expect(html).toContain('href="tel:116006"');
  });
});

describe('at 23:40 a no is followed by what can be done then', () => {
  const NIGHT = momentAfter(core, 'mon', '23:40');
  const partsOf = (html: string) => new new Window().DOMParser().parseFromString(html, 'text/html');

  test('a child is missing: what to answer, the number again, and that for missing children; then the note', () => {
    const html = ladderOf('signaler-la-disparition', { ...BLACKMAIL, whereabouts: ['missing'] }, { now: NIGHT });
    const page = partsOf(html);
    const inOrder = ['La loi ne fixe pas de délai', 'l’article 26', 'un autre poste', 'class="call"', NOTE, 'L’étape'];
    const places = inOrder.map((part) => html.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const said = [...page.querySelectorAll('li')].find(({ textContent }) => textContent.includes('l’article 26'));
    expect(said?.closest('details')).toBe(null);
    const calls = [...page.querySelectorAll('.reach a')].map((call) => call.getAttribute('href'));
    expect(calls).toEqual(['tel:17', 'tel:116000']);
    expect(page.querySelector('.reach a')?.getAttribute('data-look')).toBe('urgent');
  });

  test('after no act is somebody named as to call now who is not known to answer, and who is stands before the note', () => {
    const of = (id: string | undefined) => core.contacts.find((one) => one.id === id);
    const isForDanger = (id: string | undefined): boolean => of(id)?.kind === 'emergency';
    const answers = (id: string): boolean => whenOpen(of(id)?.hours ?? { kind: 'unknown' }, NIGHT, core).when === 'now';
    const calledBy = (href: string): string =>
      core.contacts.find(
        ({ id, channels }) =>
          href.includes(`/contacts/${id}/`) ||
          channels.some((one) => 'number' in one && href.endsWith(`:${one.number}`)),
      )?.id ?? href;
    for (const { id, ifRefused, service, contacts, callBack } of core.procedures) {
      if (service !== true || ifRefused === undefined) continue;
      const page = partsOf(ladderOf(id, {}, { now: NIGHT }));
      const named = [...page.querySelectorAll('.reach')];
      const some = contacts.filter((one) => answers(one) && (isForDanger(contacts[0]) || !isForDanger(one)));
      expect(named.length, id).toBeGreaterThanOrEqual(Math.min(1, some.length));
      const links = named.map((one) => one.querySelector('a')?.getAttribute('href') ?? '');
      expect(
        links.filter((href) => !answers(calledBy(href))),
        id,
      ).toEqual([]);
      const note = [...page.querySelectorAll('.ladder > p')].find(({ textContent }) => textContent === NOTE);
      for (const one of named) expect(note && one.compareDocumentPosition(note as never), id).toBe(4);
      if (callBack !== undefined) expect(page.querySelector('[data-call-back]'), id).not.toBe(null);
    }
  });

  test('a number for a danger is not named after a no of another', () => {
    const calls = [...partsOf(ladderOf('appeler-le-119', {}, { now: NIGHT })).querySelectorAll('.reach a')];
    expect(calls.map((call) => call.getAttribute('href'))).toEqual(['tel:119']);
  });
});

test('what was not answered is not called a refusal', () => {
  addRefusal({ procedure: 'appeler-le-119', day: '2026-03-03', outcome: 'no-answer' });
  addRefusal({ procedure: 'appeler-le-119', day: '2026-03-05', outcome: 'refused' });
  const html = ladderOf('appeler-le-119');
  expect(html).toContain('1 fois sans réponse, le 3 mars 2026.');
  expect(html).toContain('1 refus noté, le 5 mars 2026.');
});

describe('where nobody answered', () => {
  const numbersIn = (html: string) => [...html.matchAll(/href="(?:tel|sms):(\d+)"/g)].map(([, number]) => number);

  test('the next number for the same act comes first; in a danger, those for it behind', () => {
    const html = ladderOf('signaler-la-disparition', BLACKMAIL, { outcome: 'no-answer', called: 'police-secours' });
    expect(numbersIn(html)).toEqual(['116000', '112', '114']);
    const other = ladderOf('signaler-la-disparition', BLACKMAIL, { outcome: 'no-answer', called: 'enfants-disparus' });
    expect(numbersIn(other)).toEqual(['17', '114']);
  });

  test('nothing is said against a refusal, and the next step stays', () => {
    const html = ladderOf('signaler-la-disparition', BLACKMAIL, { outcome: 'no-answer', called: 'police-secours' });
    expect(html).not.toContain('On vous dit d’attendre');
    expect(html).not.toContain('Selon ce qu’on vous a dit');
    expect(nextOf(html)).toBe(titleOf('ecrire-au-procureur'));
    expect(ladderOf('signaler-la-disparition', BLACKMAIL)).toContain('On vous dit d’attendre');
  });
});
