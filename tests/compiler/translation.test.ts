import { describe, expect, test } from 'vitest';
import { textOf, type Inline } from '../../src/pack/index.ts';
import { compilePack, compileTold } from '../../tools/compiler/index.ts';
import { listWords } from '../../tools/compiler/things/interface-words.ts';
import { record, translateFixture } from '../support/translate-fixture.ts';
import { edit, good, type Edit } from './edit-pack.ts';

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
    expect(content?.translation).toEqual({
      from: { lang: 'fr', dir: 'ltr' },
      isWhole: true,
      isEasier: false,
      inSource: [],
    });
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

/** What is to be translated, as the check lists it. */
const toTranslate = (files: ReadonlyMap<string, string>) => compile(files).figures.translation?.toTranslate ?? [];

/** All that a page or a procedure says in the source language, in the place of a translation. */
const inFrench = (value: unknown): readonly string[] => {
  if (Array.isArray(value)) return value.flatMap(inFrench);
  if (typeof value !== 'object' || value === null) return [];
  if ('isUntranslated' in value && 'text' in value) return [textOf(value.text as readonly Inline[])];
  return Object.values(value).flatMap(inFrench);
};

describe('when the source changes', () => {
  const file = 'fr/procedures/couper-l-eau.md';
  const procedureIn = (files: ReadonlyMap<string, string>, id = 'couper-l-eau') =>
    compile(files).content?.procedures.find((one) => one.id === id);

  test('one line of a text is the source’s, with its id, and every other line stays', () => {
    const files = edit(translated, [{ file, find: 'près du compteur', put: 'sous l’évier' }]);
    expect(compile(files).issues).toEqual([]);
    const procedure = procedureIn(files);
    expect(inFrench(procedure)).toEqual(['Fermez le robinet sous l’évier.']);
    expect(procedure?.in).toBeUndefined();
    const steps = procedure?.sections.find(({ id }) => id === 'steps');
    expect(steps).toMatchObject({
      title: 'Pasos',
      blocks: [
        { title: 'CHEZ VOUS', steps: [{ id: 'fermer', text: [{ kind: 'foreign', lang: 'fr', dir: 'ltr' }] }] },
        { title: 'CHEZ LE VOISIN', steps: [{ id: 'voisin', text: ['PRÉVENEZ LE VOISIN DU DESSUS.'] }] },
      ],
    });
    expect(toTranslate(files)).toEqual([
      {
        file: 'es/procedures/couper-l-eau.md',
        line: expect.any(Number),
        unit: 'procedures/couper-l-eau/text',
        source: 'Fermez le robinet sous l’évier.',
        why: 'older',
        safety: false,
      },
    ]);
  });

  test('a line that is added is the source’s, one that is moved keeps its translation, one that goes is gone', () => {
    const page = 'fr/pages/tout-voir.md';
    const pageIn = (...edits: readonly Edit[]) => compile(edit(translated, edits)).content?.pages[0];
    const added = pageIn({ file: page, find: '- Un seau.\n', put: '- Un seau.\n- Une éponge.\n' });
    expect(inFrench(added)).toEqual(['Une éponge.']);
    expect(added?.blocks).toContainEqual({
      kind: 'list',
      items: [['UN SEAU.'], [expect.anything()], ['UNE LAMPE ', { kind: 'strong', text: ['FORTE'] }, '.']],
    });
    const moved = pageIn({
      file: page,
      find: '- Un seau.\n- Une lampe **forte**.\n',
      put: '- Une lampe **forte**.\n- Un seau.\n',
    });
    expect(inFrench(moved)).toEqual([]);
    expect(moved?.blocks).toContainEqual({
      kind: 'list',
      items: [['UNE LAMPE ', { kind: 'strong', text: ['FORTE'] }, '.'], ['UN SEAU.']],
    });
    const gone = pageIn({ file: page, find: '- Un seau.\n', put: '' });
    expect(inFrench(gone)).toEqual([]);
    expect(JSON.stringify(gone)).not.toContain('UN SEAU.');
  });

  test.each([
    ['a paragraph', 'La phrase va à la ligne', 'La phrase passe à la ligne'],
    ['a heading', '## Une liste', '## Une courte liste'],
    ['a notice', 'Deux choses à ne pas faire :', 'Deux choses qui aggravent tout :'],
    ['an item of a notice', 'Couper le gaz', 'Couper le courant'],
    ['a cell', '| En 5 jours |', '| En 6 jours |'],
    ['a step', 'Videz le seau.', 'Videz vite le seau.'],
  ])('%s of a page is one line', (_name, find, put) => {
    const files = edit(translated, [{ file: 'fr/pages/tout-voir.md', find, put }]);
    const { content, issues } = compile(files);
    expect(issues).toEqual([]);
    const shown = [...inFrench(content?.pages[0]), ...(content?.translation?.inSource ?? [])];
    expect(shown).toHaveLength(1);
    expect(shown.join().replaceAll('\u00A0', ' ')).toContain(put.replaceAll(/^[|# ]+|[|: ]+$/g, ''));
    expect(toTranslate(files)).toHaveLength(1);
  });

  test('what to avoid is one line with what to do instead', () => {
    const files = edit(translated, [{ file, find: 'Posez un seau.', put: 'Posez une bassine.' }]);
    const avoid = procedureIn(files)?.sections.find(({ id }) => id === 'avoid');
    expect(inFrench(avoid)).toEqual(['Ne percez pas le plafond.', 'Posez une bassine.']);
  });

  test('a script is the source’s in any case, and what it means waits', () => {
    const script = edit(translated, [
      { file: 'fr/pages/tout-voir.md', find: "Il y a de l'eau chez moi.", put: "L'eau entre chez moi." },
    ]);
    const said = compile(script).content?.pages[0]?.blocks.flatMap((block) => (block.kind === 'say' ? block.text : []));
    expect(said).toContainEqual({
      kind: 'foreign',
      lang: 'fr',
      dir: 'ltr',
      text: ['«\u202FL’eau entre chez moi.\u202F»'],
    });
    expect(toTranslate(script)).toMatchObject([{ why: 'older', safety: true }]);
  });

  test('a short text is the source’s, and every other of the same thing stays', () => {
    const files = edit(translated, [
      { file: 'fr/contacts.yaml', find: 'Elle paie une partie des dégâts.', put: 'Elle paie parfois.' },
    ]);
    const { content, issues } = compile(files);
    expect(issues).toEqual([]);
    expect(content?.contacts.find(({ id }) => id === 'assurance')).toMatchObject({
      purpose: 'Elle paie parfois.',
      who: 'LA PERSONNE QUI A SIGNÉ LE CONTRAT.',
    });
    expect(content?.translation).toMatchObject({ isWhole: false, inSource: ['Elle paie parfois.'] });
    expect(toTranslate(files)).toMatchObject([{ unit: 'contacts/assurance', why: 'older', safety: true }]);
  });

  test('an option, an opening, and a word of the interface are lines too', () => {
    const { content, issues } = compile(
      edit(translated, [
        { file: 'fr/flow.yaml', find: 'smell: Une odeur', put: 'smell: Une odeur forte' },
        { file: 'fr/pack.yaml', find: "L'eau attendra.", put: "L'eau peut attendre." },
        { file: 'fr/interface.yaml', find: 'content: Aller au contenu', put: 'content: Aller au texte' },
      ]),
    );
    expect(issues).toEqual([]);
    expect(content?.translation?.inSource.toSorted()).toEqual([
      'Aller au texte',
      'L’eau peut attendre.',
      'Une odeur forte',
    ]);
    expect(content?.openings[0]?.lines).toEqual(['SORTEZ.', 'L’eau peut attendre.', 'LES SECOURS VIENNENT.']);
  });

  test('a word with forms by number says in each form what the source says of such a number', () => {
    // one that has the forms of French alone
    const built = compileTold(translateFixture(good, 'ar'), 'ar');
    expect(built.told.map(({ message }) => message)).toContain('"plan.actions" has no form "few".');
    const forms = new Map(listWords(built.pack?.core.words ?? {}));
    const of = (form: string): string | undefined => forms.get(`plan.actions_${form}`);
    expect([of('zero'), of('one'), of('two'), of('many')]).toEqual([
      '{{count}} action',
      '{{count}} action',
      '{{count}} actions',
      '{{count}} actions',
    ]);
  });

  test('a number to call is that of the source at once', () => {
    const files = new Map(translated);
    files.set('contacts.yaml', (files.get('contacts.yaml') ?? '').replaceAll('"18"', '"112"'));
    const [contact] = compile(files).content?.contacts ?? [];
    expect(JSON.stringify(contact?.channels)).toContain('112');
  });

  test.each([
    ['a day', 'checked: 2026-11-24', 'checked: 2026-11-25'],
    ['a source', ' [^guide-eau]\nLa phrase', '\nLa phrase'],
    ['where a link leads', '[lien](procedure:couper-l-eau)', '[lien](procedure:prevenir-l-assurance)'],
    ['the end of a line', 'va à la ligne, sans', 'va à la ligne,\nsans'],
    ['an apostrophe', "L'eau touche", 'L’eau touche'],
    ['bold words', 'Une lampe **forte**', 'Une lampe forte'],
  ])('%s is no word: nothing is older for it', (_name, find, put) => {
    expect(toTranslate(edit(translated, [{ file: 'fr/pages/tout-voir.md', find, put }]))).toEqual([]);
  });
});

describe('what is written in the source language alone', () => {
  const more = (file: string, text: string): Edit => ({ file, text: `${translated.get(file) ?? ''}${text}` });
  const alone = edit(translated, [
    more(
      'contacts.yaml',
      `
- id: plombier
  kind: listening
  channels: [{ kind: tel, number: "0143000000", shown: "01 43 00 00 00" }]
  hours: always
  cost: charged
  on-bill: yes
  anonymous: no
  overseas: no
  sources: [guide-eau]
  checked: 2026-11-24
`,
    ),
    more(
      'fr/contacts.yaml',
      `
plombier:
  name: Le plombier
  short: fuites, tuyaux
  purpose: Il répare les tuyaux.
  who: Tout le monde.
  before: Cherchez le robinet d'arrêt.
`,
    ),
    {
      file: 'signs.yaml',
      find: '    - { id: bruit,',
      put: '    - { id: odeur, strength: often, noticed: smell, sources: [guide-eau] }\n    - { id: bruit,',
    },
    {
      file: 'fr/signs.yaml',
      find: '  bruit: {',
      put: '  odeur: { label: Une odeur de cave, also: Une poubelle }\n  bruit: {',
    },
    { file: 'es/interface.yaml', find: '    content: ALLER AU CONTENU\n', put: '' },
    { file: 'coverage.yaml', find: '"page:tout-voir"', put: '"page:tout-voir", "page:secher"' },
    { file: 'pack.yaml', find: 'pages: [tout-voir]', put: 'pages: [tout-voir, secher]' },
    {
      file: 'fr/pages/secher.md',
      text: `---
title: Faire sécher un mur
short: Sécher
sources: [guide-eau]
checked: 2026-11-24
---
Ouvrez les fenêtres.
`,
    },
  ]);

  test('is no fault, and is there in every language, in its own', () => {
    expect(compilePack(alone, 'fr').issues).toEqual([]);
    const { content, issues } = compile(alone);
    expect(issues).toEqual([]);
    expect(content?.contacts.find(({ id }) => id === 'plombier')).toMatchObject({
      name: 'Le plombier',
      purpose: 'Il répare les tuyaux.',
      before: [[{ kind: 'foreign', lang: 'fr', isUntranslated: true, text: ['Cherchez le robinet d’arrêt.'] }]],
    });
    expect(content?.signs[0]?.signs.map(({ label }) => label)).toEqual([
      'UNE TACHE',
      'Une odeur de cave',
      'UN BRUIT D’EAU',
    ]);
    expect(content?.pages.find(({ id }) => id === 'secher')).toMatchObject({
      title: 'Faire sécher un mur',
      in: { lang: 'fr', dir: 'ltr' },
      blocks: [{ kind: 'paragraph', text: ['Ouvrez les fenêtres.'] }],
    });
    expect(content?.translation?.inSource).toEqual(
      expect.arrayContaining([
        'Le plombier',
        'Il répare les tuyaux.',
        'Une odeur de cave',
        'Faire sécher un mur',
        'Aller au contenu',
      ]),
    );
  });

  test('is listed with what it belongs to, and what a parent in danger reads is told apart', () => {
    const listed = toTranslate(alone);
    expect(new Set(listed.map(({ why }) => why))).toEqual(new Set(['missing']));
    const safe = new Set(listed.filter(({ safety }) => safety).map(({ unit }) => unit));
    expect(safe).toEqual(new Set(['contacts/plombier']));
    expect(new Set(listed.map(({ unit }) => unit))).toEqual(
      new Set([
        'contacts/plombier',
        'signs/signs.odeur',
        'interface/core.skip',
        'pages/secher/card',
        'pages/secher/text',
      ]),
    );
  });
});

describe('a line that is untranslated', () => {
  test('is one of which nobody noted what it translates', () => {
    const noted = translated.get('es/translated.yaml') ?? '';
    const line = noted.split('\n').find((one) => one.startsWith('contacts/assurance')) ?? '';
    const files = edit(translated, [{ file: 'es/translated.yaml', find: `${line}\n`, put: '' }]);
    expect(compile(files).issues).toEqual([]);
    const listed = toTranslate(files);
    expect(new Set(listed.map(({ unit, why }) => `${unit} ${why}`))).toEqual(
      new Set(['contacts/assurance unrecorded']),
    );
    expect(compile(files).content?.contacts.find(({ id }) => id === 'assurance')?.who).toBe(
      'La personne qui a signé le contrat.',
    );
  });

  test('is one that holds more lines than were noted, until they are noted', () => {
    const files = edit(translated, [
      { file: 'es/pages/tout-voir.md', find: '- UN SEAU.\n', put: '- UN SEAU.\n- UNE ÉPONGE.\n' },
    ]);
    expect(compile(files).content?.pages[0]?.in).toEqual({ lang: 'fr', dir: 'ltr' });
    expect(new Set(toTranslate(files).map(({ unit, why }) => `${unit} ${why}`))).toEqual(
      new Set(['pages/tout-voir/text unrecorded']),
    );
  });

  test('is a sentence that is the source’s own; a name may be the same', () => {
    const files = record(
      edit(translated, [
        { file: 'es/contacts.yaml', find: 'ELLE PAIE UNE PARTIE DES DÉGÂTS.', put: 'Elle paie une partie des dégâts.' },
        { file: 'es/contacts.yaml', find: 'VOTRE ASSURANCE', put: 'Votre assurance' },
      ]),
      'es',
    );
    expect(toTranslate(files)).toMatchObject([
      { source: 'Elle paie une partie des dégâts.', why: 'same', unit: 'contacts/assurance' },
    ]);
  });

  test('is what the source says of an emergency, of a card of now, of a script or of a contact: that is told apart', () => {
    const files = edit(translated, [
      { file: 'fr/interface.yaml', find: 'title: Qui appeler maintenant', put: 'title: Qui appeler tout de suite' },
      { file: 'fr/procedures/couper-l-eau.md', find: "Les dégâts s'arrêtent là.", put: "Tout s'arrête là." },
      { file: 'fr/procedures/couper-l-eau.md', find: 'Une lampe.', put: 'Une lampe forte.' },
      { file: 'fr/contacts.yaml', find: 'feu, eau, danger', put: 'feu, eau, gaz' },
      { file: 'fr/news.yaml', find: 'Une lettre se remplit ici.', put: 'Une lettre se remplit seule.' },
    ]);
    expect(toTranslate(files).map(({ unit, safety }) => [unit, safety])).toEqual(
      expect.arrayContaining([
        ['interface/core.urgent', true],
        ['procedures/couper-l-eau/card', true],
        ['procedures/couper-l-eau/text', false],
        ['contacts/pompiers', true],
        ['news', false],
      ]),
    );
  });
});

describe('a fault of a translation', () => {
  const file = 'es/procedures/couper-l-eau.md';

  test.each([
    ['a source that it does not name', ' [^guide-eau]', '', '[^guide-eau]" of the source is missing'],
    ['a link that leads elsewhere', '(signs:plafond)', '(procedure:prevenir-l-assurance)', 'signs:plafond'],
    ['a number that the source does not say', 'POSEZ UN SEAU', 'POSEZ 2 SEAUX', 'The number 2 stands here'],
  ])('is %s', (_name, find, put, says) => {
    const told = codes(edit(translated, [{ file, find, put }]));
    expect(told.filter((one) => one.startsWith(`translation-differs ${file}`)).join()).toContain(says);
  });
});

describe('in a build, one language’s fault', () => {
  const build = (...edits: readonly Edit[]) => compileTold(edit(translated, edits), 'es');
  const textsOf = ({ pack }: ReturnType<typeof build>): string => JSON.stringify(pack);

  test.each([
    ['a source that it does not name', 'es/procedures/couper-l-eau.md', ' [^guide-eau]', '', 'translation-differs'],
    [
      'a link that leads nowhere',
      'es/procedures/couper-l-eau.md',
      '(signs:plafond)',
      '(signs:sol)',
      'unknown-sign-group',
    ],
    [
      'a title that is too long',
      'es/procedures/couper-l-eau.md',
      "COUPEZ L'EAU",
      `COUPEZ ${"L'EAU ".repeat(12)}`,
      'long-title',
    ],
    ['a place that nothing fills', 'es/interface.yaml', 'ALLER AU CONTENU', 'ALLER {{nowhere}}', 'bad-place'],
    ['other words of the interface', 'es/interface.yaml', 'ALLER AU CONTENU', '$t(erase.all) ALLER', 'bad-place'],
    ['an address', 'es/interface.yaml', 'ALLER AU CONTENU', 'ALLER //autre.example', 'external-link'],
  ])('as %s is told, and stops nothing: that line is the source’s', (_name, file, find, put, code) => {
    const built = build({ file, find, put });
    expect(built.faults).toEqual([]);
    expect(built.told.map((issue) => `${issue.code} ${issue.file}`)).toContain(`${code} ${file}`);
    expect(textsOf(built)).toContain('UNE LAMPE.');
    const whole = textsOf(build());
    const french = (text: string): number => text.match(/"isUntranslated"/g)?.length ?? 0;
    const inSource = built.pack?.core.translation?.inSource ?? [];
    expect(french(textsOf(built)) - french(whole) + inSource.length).toBe(1);
  });

  test('as a file that cannot be read is told, and the whole file is the source’s', () => {
    const built = build({ file: 'es/contacts.yaml', text: 'pompiers: { name: "18' });
    expect(built.faults).toEqual([]);
    expect(new Set(built.told.map(({ code, file }) => `${code} ${file}`))).toEqual(
      new Set(['yaml-syntax es/contacts.yaml']),
    );
    expect(built.pack?.core.contacts.map(({ name }) => name)).toEqual(['18, pompiers', 'Votre assurance']);
    expect(built.pack?.core.procedures.map(({ title }) => title)).toContain('COUPEZ L’EAU');
  });

  test('is none of the source’s: that stops everything', () => {
    const edits = [{ file: 'flow.yaml', find: 'id: water', put: 'id: Water' }] as const;
    expect(build(...edits).faults).not.toEqual([]);
    const source = compileTold(edit(translated, [{ file: 'fr/contacts.yaml', text: 'pompiers: { name: "18' }]), 'fr');
    expect(source.faults.map(({ code }) => code)).toContain('yaml-syntax');
    expect(source.told).toEqual([]);
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

  test('is the source’s where that has changed since', () => {
    const { content, issues, figures } = compilePack(
      edit(easy, [{ file: 'fr/procedures/couper-l-eau.md', find: 'près du compteur', put: 'sous l’évier' }]),
      'fr-x-facile',
    );
    expect(issues).toEqual([]);
    const procedure = content?.procedures.find(({ id }) => id === 'couper-l-eau');
    expect(procedure).toMatchObject({ why: 'L’eau ne coule plus.', in: { lang: 'fr' } });
    expect(JSON.stringify(procedure?.sections)).toContain('sous l’évier');
    expect(new Set(figures.translation?.toTranslate.map(({ unit, why }) => `${unit} ${why}`))).toEqual(
      new Set(['procedures/couper-l-eau/text older']),
    );
  });

  const told = [
    '---',
    "title: Écrivez à l'assurance",
    "short: Lettre à l'assurance",
    "lead: Pour dire ce que l'eau a abîmé.",
    "means: Vous dites le jour. Vous dites le mal fait par l'eau.",
    '---',
    '## Base légale',
    'Vous avez 5 jours. [^code-assurances]',
    '',
    "## Avant d'envoyer",
    '- Gardez une copie.',
    '',
  ].join('\n');
  const withLetter = record(new Map([...easy, ['fr-x-facile/letters/declaration.md', told]]), 'fr-x-facile');

  test('tells about a letter in easy words; the letter itself is the one that an office reads', () => {
    const { content, issues } = compilePack(withLetter, 'fr-x-facile');
    expect(issues).toEqual([]);
    const letter = content?.letters.find(({ id }) => id === 'declaration');
    expect(letter?.lead).toBe('Pour dire ce que l’eau a abîmé.');
    expect(letter?.in).toMatchObject({
      lang: 'fr',
      means: ['Vous dites le jour.', 'Vous dites le mal fait par l’eau.'],
    });
    expect(letter?.sending).toHaveLength(1);
    expect(JSON.stringify(letter?.body)).toContain('tout est mouillé');
    expect(content?.letterFields.find(({ id }) => id === 'tie')?.options?.[0]?.saysIn).toMatchObject({ lang: 'fr' });
  });

  test('tells about a letter in the source’s words, and says so, where the letter has changed since', () => {
    const { content, issues } = compilePack(
      edit(withLetter, [{ file: 'fr/letters/declaration.md', find: 'tout est mouillé', put: 'rien n’est sec' }]),
      'fr-x-facile',
    );
    expect(issues).toEqual([]);
    const letter = content?.letters.find(({ id }) => id === 'declaration');
    expect(letter?.in).toMatchObject({ lang: 'fr', means: [] });
    expect(JSON.stringify(letter?.body)).toContain('rien n’est sec');
    expect(letter?.sending).toHaveLength(2);
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
