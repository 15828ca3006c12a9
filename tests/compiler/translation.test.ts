import { describe, expect, test } from 'vitest';
import { compilePack } from '../../tools/compiler/index.ts';
import { record, translateFixture } from '../support/translate-fixture.ts';
import { edit, good } from './edit-pack.ts';

const translated = translateFixture(good, 'es');
const compile = (files: ReadonlyMap<string, string> = translated) => compilePack(files, 'es');
const codes = (files: ReadonlyMap<string, string>) =>
  compile(files).issues.map(({ code, file, message }) => `${code} ${file} ${message}`);

describe('a translation', () => {
  test('that says what the source says has no fault, and takes from it what is no word', () => {
    const { content, issues } = compile();
    expect(issues).toEqual([]);
    const french = compilePack(good, 'fr').content;
    const [page] = content?.pages ?? [];
    expect(page).toMatchObject({
      title: 'TOUT CE QU’UNE PAGE PEUT MONTRER',
      sources: ['guide-eau'],
      checked: '2026-11-24',
    });
    expect(content?.urgent.map(({ contacts }) => contacts)).toEqual(french?.urgent.map(({ contacts }) => contacts));
    expect(content?.flow.questions.map(({ variants }) => variants?.map(({ when }) => when))).toEqual(
      french?.flow.questions.map(({ variants }) => variants?.map(({ when }) => when)),
    );
    expect(content?.translation).toEqual({ from: { lang: 'fr', dir: 'ltr' }, isEasier: false, changed: {} });
    expect(french?.translation).toBeUndefined();
  });

  test('has what is said at a counter in the source language, with what it means', () => {
    const { content } = compile();
    const [contact] = content?.contacts ?? [];
    expect(contact).toMatchObject({ name: '18, pompiers', nameIn: { lang: 'fr', means: '18, POMPIERS' } });
    expect(contact?.say).toMatchObject([
      {
        kind: 'foreign',
        lang: 'fr',
        text: ['«\u202FL’eau touche les prises.\u202F»'],
        means: ['« L’EAU TOUCHE LES PRISES. »'],
      },
    ]);
    const says = (content?.procedures ?? []).flatMap(({ sections }) => sections).flatMap(({ blocks }) => blocks);
    const scripts = says.flatMap((block) => (block.kind === 'say' ? block.text : []));
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.every((inline) => typeof inline === 'object' && inline.kind === 'foreign' && inline.means)).toBe(
      true,
    );
  });

  test('leaves a letter in the language of the office that reads it', () => {
    const [letter] = compile().content?.letters ?? [];
    const [french] = compilePack(good, 'fr').content?.letters ?? [];
    expect(letter?.in).toMatchObject({ lang: 'fr', means: ['WHAT IT SAYS.'] });
    expect({ ...letter, in: undefined }).toMatchObject({ body: french?.body, recipient: french?.recipient });
    expect(JSON.stringify(letter?.basis)).toContain('JOURS');
  });

  test('leads to the same places of a page as the source does', () => {
    const ids = (locale: string) =>
      compilePack(translated, locale).content?.pages[0]?.blocks.flatMap((one) =>
        one.kind === 'heading' ? one.id : [],
      );
    expect(ids('es')).toEqual(ids('fr'));
    expect(ids('es')).toContain('une-liste');
  });

  test('has the source beside it, card by card and step by step', () => {
    expect(compile().content?.facing?.['couper-l-eau']).toMatchObject({
      title: 'Coupez l’eau',
      steps: { fermer: ['Fermez le robinet près du compteur.'] },
    });
    expect(compilePack(good, 'fr').content?.facing).toBeNull();
  });
});

describe('a text that nobody has translated', () => {
  const withoutText = (file: string) =>
    record(
      edit(translated, [{ file, text: `${translated.get(file)?.split('---\n').slice(0, 2).join('---\n')}---\n` }]),
      'es',
    );

  test('stands there in the source language, and says so', () => {
    const { content, issues } = compile(withoutText('es/procedures/couper-l-eau.md'));
    expect(issues).toEqual([]);
    const procedure = content?.procedures.find(({ id }) => id === 'couper-l-eau');
    expect(procedure).toMatchObject({ title: 'COUPEZ L’EAU', in: { lang: 'fr', dir: 'ltr' } });
    expect(procedure?.older).toBeUndefined();
    const steps = procedure?.sections.find(({ id }) => id === 'steps');
    expect(steps).toMatchObject({
      title: 'Pasos',
      blocks: [{ steps: [{ text: ['Fermez le robinet près du compteur.'] }] }, {}],
    });
    expect(content?.procedures.find(({ id }) => id === 'appeler-les-secours')?.in).toBeUndefined();
  });

  test('is a page as well as a procedure', () => {
    const { content, issues } = compile(withoutText('es/pages/tout-voir.md'));
    expect(issues).toEqual([]);
    expect(content?.pages[0]).toMatchObject({ in: { lang: 'fr' }, title: 'TOUT CE QU’UNE PAGE PEUT MONTRER' });
    expect(JSON.stringify(content?.pages[0]?.blocks)).toContain('Posez le seau');
  });
});

describe('when the source changes', () => {
  test('a text is that of the source first, and the older translation stands behind it', () => {
    const file = 'fr/procedures/couper-l-eau.md';
    const { content, issues } = compile(edit(translated, [{ file, find: 'près du compteur', put: 'sous l’évier' }]));
    expect(issues).toEqual([]);
    const procedure = content?.procedures.find(({ id }) => id === 'couper-l-eau');
    expect(procedure?.in?.lang).toBe('fr');
    expect(JSON.stringify(procedure?.sections)).toContain('sous l’évier');
    expect(JSON.stringify(procedure?.older)).toContain('PRÈS DU COMPTEUR');
  });

  test('short words stay, and what the source says now is told beside them', () => {
    const { content, issues } = compile(
      edit(translated, [
        { file: 'fr/contacts.yaml', find: 'Elle paie une partie des dégâts.', put: 'Elle paie parfois.' },
      ]),
    );
    expect(issues).toEqual([]);
    expect(content?.translation?.changed['contacts/assurance']).toContain('Elle paie parfois.');
    expect(Object.keys(content?.translation?.changed ?? {})).toEqual(['contacts/assurance']);
    expect(content?.contacts.find(({ id }) => id === 'assurance')?.purpose).toBe('ELLE PAIE UNE PARTIE DES DÉGÂTS.');
  });

  test('a number to call is that of the source at once', () => {
    const files = new Map(translated);
    files.set('contacts.yaml', (files.get('contacts.yaml') ?? '').replaceAll('"18"', '"112"'));
    const [contact] = compile(files).content?.contacts ?? [];
    expect(JSON.stringify(contact?.channels)).toContain('112');
  });

  test('days, conditions and sources are no words: nothing is older for them', () => {
    const files = edit(translated, [
      { file: 'fr/pages/tout-voir.md', find: 'checked: 2026-11-24', put: 'checked: 2026-11-25' },
    ]);
    expect(compile(files).content?.pages[0]).toMatchObject({ checked: '2026-11-25' });
    expect(compile(files).content?.pages[0]?.in).toBeUndefined();
  });
});

describe('a fault of a translation', () => {
  const file = 'es/procedures/couper-l-eau.md';

  test.each([
    ['a source that it does not name', ' [^guide-eau]', '', '[^guide-eau]" of the source is missing'],
    ['a link that leads elsewhere', '(signs:plafond)', '(procedure:prevenir-l-assurance)', 'signs:plafond'],
    ['a step more', '{#fermer}', '{#fermer}\n2. ENCORE. {#encore}', 'not those of the source, one for one'],
    ['a number that the source does not say', 'POSEZ UN SEAU', 'POSEZ 2 SEAUX', 'The number 2 stands here'],
  ])('is %s', (_name, find, put, says) => {
    const told = codes(edit(translated, [{ file, find, put }]));
    expect(told.filter((one) => one.startsWith(`translation-differs ${file}`)).join()).toContain(says);
  });

  test('is a part of which nobody noted what it translates', () => {
    const noted = translated.get('es/translated.yaml') ?? '';
    const line = noted.split('\n').find((one) => one.startsWith('contacts/assurance')) ?? '';
    const told = codes(edit(translated, [{ file: 'es/translated.yaml', find: `${line}\n`, put: '' }]));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^unrecorded-translation es\/translated\.yaml .*contacts\/assurance/);
  });

  test('is a word of the interface that is missing', () => {
    const told = codes(
      edit(translated, [{ file: 'es/interface.yaml', find: '  skip:\n    content: Aller au contenu\n', put: '' }]),
    );
    expect(told.join()).toContain('missing-key es/interface.yaml');
  });
});

describe('an easier version of the source', () => {
  const easy = record(
    new Map([
      ...good,
      ['pack.yaml', (good.get('pack.yaml') ?? '').replace('locales: [fr]', 'locales: [fr, fr-x-facile]')],
      [
        'fr-x-facile/procedures/couper-l-eau.md',
        `---
title: Coupez l'eau
short: Couper l'eau
why: L'eau ne coule plus.
situation: L'eau coule encore
pictures: { fermer: house }
---
## En bref
Fermez l'eau.

## Étapes
1. Fermez le robinet. {#fermer}

## À éviter
- Ne percez pas le plafond. → Posez un seau.
`,
      ],
    ]),
    'fr-x-facile',
  );

  test('says less, and what it does not say the source says', () => {
    const { content, issues } = compilePack(easy, 'fr-x-facile');
    expect(issues).toEqual([]);
    const procedure = content?.procedures.find(({ id }) => id === 'couper-l-eau');
    expect(procedure?.sections.map(({ id }) => id)).toEqual(['summary', 'steps', 'avoid']);
    expect(JSON.stringify(procedure?.sections)).toContain('"picture":"house"');
    expect(content?.procedures.find(({ id }) => id === 'appeler-les-secours')).toMatchObject({ in: { lang: 'fr' } });
    expect(content?.contacts[0]?.name).toBe('18, pompiers');
    expect(content?.contacts[0]?.nameIn).toBeUndefined();
    expect(content?.translation).toMatchObject({ isEasier: true });
    expect(content?.facing).toBeNull();
  });

  test('adds nothing', () => {
    const { issues } = compilePack(
      edit(easy, [
        { file: 'fr-x-facile/procedures/couper-l-eau.md', find: 'Fermez le robinet.', put: 'Fermez 3 robinets.' },
      ]),
      'fr-x-facile',
    );
    expect(issues.map(({ message }) => message).join()).toContain('The number 3 stands here and not in the source');
  });
});
