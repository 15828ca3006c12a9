import { describe, expect, test } from 'vitest';
import {
  sayOpening,
  sayProcedure,
  sayQuestion,
  textOf,
  type PackProcedure,
  type PackQuestion,
  type WholeProcedure,
} from '../../src/pack/index.ts';
import { goodContent } from '../support/packs.ts';

const pack = goodContent();
const noticed = pack.flow.questions[2] as PackQuestion;
const insurance = pack.procedures[2] as WholeProcedure;
const scriptOf = ({ say }: PackProcedure): string =>
  (say?.blocks ?? []).flatMap((block) => (block.kind === 'say' ? [textOf(block.text)] : [])).join('|');

describe('a question', () => {
  test('is said as to everybody before anything is answered', () => {
    expect(sayQuestion(pack, noticed, {})).toBe(noticed);
  });

  test('changes its words by the answers, and keeps what is not said otherwise', () => {
    const said = sayQuestion(pack, noticed, { water: ['running'] });
    expect([said.title, said.short, said.why]).toEqual([
      'Que voyez-vous\u202F?',
      'Ce qui coule',
      'L’eau qui coule laisse des traces.',
    ]);
    expect(said.options.map(({ id, label }) => [id, label])).toEqual([
      ['stain', 'Une trace qui grandit'],
      ['smell', 'Une odeur'],
      ['noise', 'Un bruit'],
      ['none', 'Rien'],
      ['unknown', 'Je ne sais pas'],
    ]);
  });

  test('takes the first words that fit, and does not mix them with later ones', () => {
    const said = sayQuestion(pack, noticed, { danger: ['now'], water: ['running'] });
    expect([said.title, said.hint, said.short]).toEqual([
      'Que voyez-vous d’où vous êtes\u202F?',
      'N’entrez pas dans la pièce.',
      'Ce que vous voyez',
    ]);
    expect(said.options[0]).toEqual({ id: 'stain', label: 'Une tache' });
    expect(said.options[2]).toEqual({ id: 'noise', label: 'Un fil qui grésille', hint: 'Comme un feu qui prend' });
  });

  test('asks the same thing in any words: the same options, in the same order, with the same rules', () => {
    const { options, kind, exclusive, when, id } = sayQuestion(pack, noticed, { water: ['running'] });
    expect({ ids: options.map((option) => option.id), kind, exclusive, when, id }).toEqual({
      ids: noticed.options.map((option) => option.id),
      kind: noticed.kind,
      exclusive: noticed.exclusive,
      when: noticed.when,
      id: noticed.id,
    });
  });

  test('is not said otherwise because of an answer that does not count', () => {
    expect(sayQuestion(pack, noticed, { water: ['flowing'] })).toBe(noticed);
  });
});

describe('the plan', () => {
  test('opens with the sentences for these answers, and with those for all others when none is for them', () => {
    expect(sayOpening(pack, { danger: ['now'] })).toEqual(['Sortez.', 'L’eau attendra.', 'Les secours viennent.']);
    expect(sayOpening(pack, { danger: ['none'] })).toEqual([
      'L’eau se coupe.',
      'Les dégâts se réparent.',
      'Vous n’êtes pas seul.',
    ]);
    expect(sayOpening(pack, {})).toEqual(sayOpening(pack, { danger: ['none'] }));
  });

  test('of a pack without openings opens with none', () => {
    expect(sayOpening({ ...pack, openings: [] }, { danger: ['now'] })).toEqual([]);
  });
});

describe('a card of the plan', () => {
  test('is said as to everybody when nothing is for these answers', () => {
    expect(sayProcedure(pack, insurance, { danger: ['none'], water: ['running'] })).toBe(insurance);
  });

  test('says title, reason and script for these answers', () => {
    const said = sayProcedure(pack, insurance, { danger: ['now'] });
    expect([said.title, said.why, scriptOf(said)]).toEqual([
      'Prévenez plus tard votre assurance',
      'D’abord votre vie',
      '«\u202FIl y a eu un danger chez moi.\u202F»',
    ]);
  });

  test('keeps its title and its script when only the reason is another', () => {
    const said = sayProcedure(pack, insurance, { water: ['stopped'] });
    expect([said.title, said.why, scriptOf(said)]).toEqual([
      'Prévenez votre assurance',
      'Les traces sèchent vite.',
      scriptOf(insurance),
    ]);
  });

  test('calls first whom it names for these answers, and then the others in their order', () => {
    const variants = insurance.variants?.map((variant) => ({ ...variant, call: ['pompiers'] }));
    expect(insurance.contacts).toEqual(['assurance', 'pompiers']);
    expect(
      sayProcedure(pack, { ...insurance, ...(variants ? { variants } : {}) }, { danger: ['now'] }).contacts,
    ).toEqual(['pompiers', 'assurance']);
    expect(sayProcedure(pack, insurance, { danger: ['now'] }).contacts).toEqual(insurance.contacts);
  });

  test('keeps all other sections as they are', () => {
    const said = sayProcedure(pack, insurance, { danger: ['now'] });
    expect(said.say?.id).toBe('say');
    expect(said.sections).toEqual(insurance.sections);
  });
});
