import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BANDS, plan, resolve, type Answers } from '../../src/engine/index.ts';
import { sayOpening, sayQuestion, type PackQuestion } from '../../src/pack/index.ts';
import { answersTo, SEEDED } from '../support/answers.ts';
import { realPack } from '../support/packs.ts';

const pack = realPack();
const PEOPLE = ['parent', 'relative', 'professional', 'myself'] as const;
type Person = (typeof PEOPLE)[number];

const question = (id: string): PackQuestion => pack.flow.questions.find((one) => one.id === id) as PackQuestion;
const proposed = (answers: Answers): readonly string[] => {
  const { bands } = plan(pack, answers);
  return BANDS.flatMap((band) => bands[band].map((item) => item.procedure));
};

const wordsOf = ({ title, short, why, hint = '', options }: PackQuestion): readonly string[] => [
  title,
  short,
  why,
  hint,
  ...options.flatMap((option) => [option.label, option.hint ?? '']),
];

/** Words that only a parent says, or hears. Who must never read them: guide-content/fr/fits.yaml. */
const OF_A_PARENT = /\b(?:votre|vos|mon|mes|notre) (?:enfants?|fils|filles?)\b|\bma fille\b/i;

/** The words of every question that somebody is asked, whatever they answer. */
function heard(person: Person): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  fc.assert(
    fc.property(answersTo(pack, { who: [person] }), (answers) => {
      const { asked } = resolve(pack.flow, answers);
      for (const id of asked.slice(asked.indexOf('who') + 1))
        words.set(id, [...new Set([...(words.get(id) ?? []), ...wordsOf(sayQuestion(pack, question(id), answers))])]);
    }),
    SEEDED,
  );
  return words;
}

describe('the questions after "who"', () => {
  test('speak to a young person as the one it is about, never of « l’enfant »', () => {
    expect(
      [...heard('myself')].flatMap(([id, said]) =>
        said.filter((text) => /\bl’enfant\b/i.test(text)).map((text) => `${id}: ${text}`),
      ),
    ).toEqual([]);
  });

  test('speak to a parent of « votre enfant »', () => {
    expect([...heard('parent').values()].flat().filter((text) => OF_A_PARENT.test(text)).length).toBeGreaterThanOrEqual(
      5,
    );
  });

  test('do not ask a young person whether one can talk with the child', () => {
    expect([...heard('myself').keys()]).not.toContain('talks');
    expect([...heard('professional').keys()]).toContain('talks');
  });
});

describe('the plan opens', () => {
  test.each([
    ['myself', 'Si quelqu’un profite de vous, '],
    ['professional', 'Si quelqu’un profite de cet enfant, '],
    ['relative', 'Si quelqu’un profite de cet enfant, '],
    ['guardian', 'Si quelqu’un profite de cet enfant, '],
    ['parent', 'Si quelqu’un profite de votre enfant, '],
  ] as const)('for %s with whose fault it is not, and states nothing that nobody answered', (person, first) => {
    const [opening = '', ...rest] = sayOpening(pack, { who: [person] });
    expect(opening.startsWith(first), opening).toBe(true);
    expect(opening).toMatch(/faute/);
    expect(rest.length).toBeLessThanOrEqual(1);
    expect([opening, ...rest].join(' ')).not.toMatch(/victime/);
  });

  test('with words of their own for each person, and as to a parent before anybody said who they are', () => {
    expect(new Set(PEOPLE.map((person) => sayOpening(pack, { who: [person] }).join(' '))).size).toBe(PEOPLE.length);
    expect(sayOpening(pack, {})).toEqual(sayOpening(pack, { who: ['parent'] }));
  });
});

describe('the cards of the plan', () => {
  test('show every script that is written for some: the procedure has the section where it stands', () => {
    const scripts = pack.procedures.flatMap(({ id, variants = [], sections }) =>
      variants
        .filter(({ say }) => say !== undefined)
        .map(() => ({ id, shown: sections.some((section) => section.id === 'say') })),
    );
    expect(scripts.length).toBeGreaterThanOrEqual(5);
    expect(scripts.filter(({ shown }) => !shown)).toEqual([]);
  });
});

/** What only one who has parental authority can do, or what is about being a parent. */
const FOR_PARENTS: readonly string[] = [
  'porter-plainte',
  'saisir-le-juge-des-enfants',
  'partie-civile',
  'indemnisation-civi',
  'suivre-la-plainte',
  'audience-du-juge',
  'comprendre-les-mesures',
  'enfant-mis-en-cause',
  'groupe-de-parents',
  'prendre-soin-de-vous',
  'tenir-des-notes',
  'proteger-la-fratrie',
  'parler-a-votre-enfant',
  'enfant-place',
  'prevenir-l-ecole',
  'trouver-un-avocat',
];
const FOR_YOUNG_PEOPLE: readonly string[] = ['parler-a-quelqu-un', 'vos-droits', 'saisir-vous-meme-le-juge'];
const FOR_PROFESSIONALS: readonly string[] = [
  'posture-professionnelle',
  'signaler-en-tant-que-professionnel',
  'remettre-le-guide',
];
/** Acts in the child's name: a relative without parental authority cannot. */
const IN_THE_NAME_OF_THE_CHILD: readonly string[] = [
  'porter-plainte',
  'saisir-le-juge-des-enfants',
  'partie-civile',
  'indemnisation-civi',
];

describe('whatever else is answered, the plan', () => {
  const NEVER: readonly (readonly [Person, readonly string[]])[] = [
    [
      'myself',
      [
        ...FOR_PARENTS,
        ...FOR_PROFESSIONALS,
        'garder-le-lien-pendant-la-fugue',
        'information-preoccupante',
        'retour-de-fugue',
      ],
    ],
    [
      'professional',
      [
        ...FOR_PARENTS,
        ...FOR_YOUNG_PEOPLE,
        'securiser-telephone-et-comptes',
        'refus-de-plainte',
        'sante-confidentielle',
      ],
    ],
    ['relative', [...IN_THE_NAME_OF_THE_CHILD, ...FOR_YOUNG_PEOPLE, ...FOR_PROFESSIONALS]],
    ['parent', [...FOR_YOUNG_PEOPLE, ...FOR_PROFESSIONALS]],
  ];

  test.each(NEVER)('of %s holds nothing that is for others', (person, never) => {
    const known = new Set(pack.procedures.map(({ id }) => id));
    expect(never.filter((id) => !known.has(id))).toEqual([]);
    fc.assert(
      // of age, or of an age that is not said, the young person may act as a parent may for a child
      fc.property(answersTo(pack, { who: [person], ...(person === 'myself' ? { age: ['15-17'] } : {}) }), (answers) => {
        expect(proposed(answers).filter((id) => never.includes(id))).toEqual([]);
      }),
      SEEDED,
    );
  });

  test.each([
    ['parent', FOR_PARENTS],
    ['myself', FOR_YOUNG_PEOPLE],
    ['professional', FOR_PROFESSIONALS],
  ] as const)('of %s comes to hold each thing that is for them', (person, own) => {
    const found = new Set<string>();
    fc.assert(
      fc.property(answersTo(pack, { who: [person] }), (answers) => proposed(answers).forEach((id) => found.add(id))),
      SEEDED,
    );
    expect(own.filter((id) => !found.has(id))).toEqual([]);
  });
});
