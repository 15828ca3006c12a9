import { expect, test } from 'vitest';
import { find } from '../../src/app/site.tsx';
import { calledFirst } from '../../src/app/ui/called-first.ts';
import { lineOf } from '../../src/app/ui/call.tsx';
import type { PackProcedure } from '../../src/pack/index.ts';
import { realPack } from '../support/packs.ts';

const { core } = realPack();

const titled = (id: string, title: string, contacts: readonly string[]): PackProcedure => ({
  ...find(core.procedures, id),
  title,
  contacts,
});

test.each([
  ['Appelez le 119, même avec un doute', ['enfance-en-danger', 'france-victimes'], 'enfance-en-danger'],
  ['Appelez le 116\u00a0000', ['enfants-disparus'], 'enfants-disparus'],
  ['17', ['police-secours'], 'police-secours'],
  // another number that holds it
  ['Appelez le 117', ['police-secours'], undefined],
  ['Appelez le 170', ['police-secours'], undefined],
  // not the one that is called first
  ['Appelez le 119', ['police-secours', 'enfance-en-danger'], undefined],
  ['Portez plainte pour votre enfant', ['france-victimes'], undefined],
])('%s: %j leads to %s', (title, contacts, called) => {
  expect(calledFirst(titled('appeler-le-119', title, contacts), core.contacts)?.id).toBe(called);
});

test('nobody is known to be called where it is the number that has called', () => {
  const procedure = { ...titled('appeler-le-119', 'Rappelez le 119', ['enfance-en-danger']), callBack: 'Le poste' };
  expect(calledFirst(procedure, core.contacts)).toBeUndefined();
});

/** The cards of a procedure: for everybody, and for those whom a variant is for. */
const cardsOf = (procedure: PackProcedure): readonly PackProcedure[] => [
  procedure,
  ...(procedure.variants ?? []).map(({ title = procedure.title, call = [] }) => ({
    ...procedure,
    title,
    contacts: [...call, ...procedure.contacts.filter((id) => !call.includes(id))],
  })),
];

test('a title that says the number of a contact of its card says that of the one to call first', () => {
  const said = core.procedures.flatMap(cardsOf).flatMap((card) => {
    const words = card.title.split(/[ ,]/);
    const ids = card.contacts.filter((id) => words.includes(lineOf(find(core.contacts, id))?.shown ?? '-'));
    return ids.map((id) => ({ title: card.title, id, first: calledFirst(card, core.contacts)?.id }));
  });
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter(({ id, first }) => id !== first)).toEqual([]);
});
