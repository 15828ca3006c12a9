import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plan, type Answers } from '../../src/engine/index.ts';
import { answersTo, SEEDED } from '../support/answers.ts';
import { realContent } from '../support/packs.ts';

const pack = realContent();

const GONE = ['missing', 'in-care-missing', 'with-adults-feared', 'abroad-feared'];

/** For everybody who answers so, whatever else they answer: what stands today, in order. */
function ofToday(given: Answers, look: (today: readonly string[]) => void): void {
  fc.assert(
    fc.property(answersTo(pack, given), (answers) => {
      look(plan(pack, answers).bands.today.map(({ procedure }) => procedure));
    }),
    SEEDED,
  );
}

/** These of them that are there, as they should follow each other. */
const inOrder = (today: readonly string[], order: readonly string[]): void => {
  expect(today.filter((id) => order.includes(id))).toEqual(order.filter((id) => today.includes(id)));
};

describe('whoever is no parent of a child who is gone', () => {
  test.each(GONE)('calls the 119 and writes to the procureur before all that is the family’s (%s)', (whereabouts) => {
    ofToday({ who: ['relative'], whereabouts: [whereabouts] }, (today) =>
      inOrder(today, ['appeler-le-119', 'ecrire-au-procureur', 'garder-le-lien-pendant-la-fugue', 'retour-de-fugue']),
    );
  });
});

test('a relative from whom the child must go back calls the 119 first, but for the lawyer', () => {
  const given = { who: ['relative'], whereabouts: ['with-someone-safe'], behind: ['household'], noticed: ['money'] };
  ofToday(given, (today) => inOrder(today, ['appeler-le-119', 'mettre-l-enfant-a-l-abri']));
});

test('an idea alone about somebody at home: the 119 before all else of the day, and no judge', () => {
  const given = { danger: ['none'], whereabouts: ['home'], age: ['13-14'], noticed: ['changes'], health: ['none'] };
  for (const who of ['parent', 'guardian', 'relative', 'professional'])
    for (const behind of ['parent-or-partner', 'household']) {
      const { now, today } = plan(pack, { ...given, who: [who], behind: [behind], already: ['nothing'] }).bands;
      const ids = today.map(({ procedure }) => procedure);
      expect(now).toEqual([]);
      expect(ids[0]).toBe('appeler-le-119');
      expect(ids).toContain('mettre-l-enfant-a-l-abri');
      expect(ids).not.toContain('saisir-le-juge-des-enfants');
      expect(ids).not.toContain('juge-aux-affaires-familiales');
    }
});
