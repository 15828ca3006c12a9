import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import { Ladder } from '../../src/app/notes/ladder.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { answerQuestion, forgetVisit } from '../../src/storage/index.ts';
import { addRefusal, type Refusal } from '../../src/storage/plans/index.ts';
import { BLACKMAIL, type Given } from '../support/given.ts';
import { realContent, realPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';
import { speak } from '../support/speak.ts';

const { core, texts } = realPack();
await speak(core, texts);
afterEach(() => forgetVisit('leave'));

/** What stands after a no, or where nobody answered, for a person who answered so. `called`: the id of a contact. */
function ladderOf(id: string, given: Given = {}, outcome: Refusal['outcome'] = 'refused', called?: string): string {
  for (const [question, options] of Object.entries(given)) answerQuestion(question, options);
  const procedure = core.procedures.find((one) => one.id === id);
  const contact = core.contacts.find((one) => one.id === called);
  if (!procedure) throw new Error(`no procedure ${id}`);
  return renderToString(
    <SiteProvider pack={{ first: core, core }} ports={ports}>
      <Ladder procedure={procedure} texts={texts} outcome={outcome} contact={contact} />
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
    const html = ladderOf('signaler-la-disparition', BLACKMAIL, 'no-answer', 'police-secours');
    expect(numbersIn(html)).toEqual(['116000', '112', '114']);
    const other = ladderOf('signaler-la-disparition', BLACKMAIL, 'no-answer', 'enfants-disparus');
    expect(numbersIn(other)).toEqual(['17', '114']);
  });

  test('nothing is said against a refusal, and the next step stays', () => {
    const html = ladderOf('signaler-la-disparition', BLACKMAIL, 'no-answer', 'police-secours');
    expect(html).not.toContain('On vous dit d’attendre');
    expect(html).not.toContain('Selon ce qu’on vous a dit');
    expect(nextOf(html)).toBe(titleOf('ecrire-au-procureur'));
    expect(ladderOf('signaler-la-disparition', BLACKMAIL)).toContain('On vous dit d’attendre');
  });
});
