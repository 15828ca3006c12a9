import { expect, test } from 'vitest';
import { compilePack } from '../../tools/compiler/index.ts';
import { goodContent } from '../support/packs.ts';
import { edit, good } from './edit-pack.ts';

const pack = goodContent();
const is = (question: string, ...options: readonly string[]) => ({ kind: 'is', question, options });

test('a letter keeps its parts, and in them the places of what is typed', () => {
  expect(pack.letters).toHaveLength(1);
  expect(pack.letters[0]).toMatchObject({
    id: 'declaration',
    title: 'Écrivez à votre assurance',
    short: 'Lettre à l’assurance',
    lead: 'Pour dire à l’assurance ce que l’eau a abîmé.',
    fields: ['sender', 'contract', 'town', 'seen-on', 'tie', 'damage', 'done'],
    sender: [{ text: [{ field: 'sender' }] }, { text: ['Contrat n° ', { field: 'contract' }] }],
    recipient: [{ text: ['Agence ', { field: 'town', of: true }] }, { text: ['Service des sinistres'] }],
    object: ['Dégât des eaux du ', { field: 'seen-on' }],
    sources: ['code-assurances'],
    checked: '2026-11-24',
    review: { status: 'draft' },
  });
});

test('paragraphs and items of a letter keep the condition that stands at their end', () => {
  expect(pack.letters[0]?.body.slice(3)).toEqual([
    { kind: 'paragraph', text: [{ field: 'damage' }] },
    { kind: 'paragraph', text: ['J’ai pris des photos, que je joins.'], when: { field: 'done', option: 'photos' } },
    { kind: 'paragraph', text: ['Voici ce que j’ai fait.'], when: { field: 'done' } },
    { kind: 'paragraph', text: [{ field: 'done' }] },
    {
      kind: 'list',
      items: [
        { text: ['Venez voir vite.'] },
        { text: ['Le robinet reste fermé.'], when: { field: 'done', option: 'tap' } },
      ],
    },
  ]);
  expect(pack.letters[0]?.attachments).toEqual([
    { text: ['Le contrat ', { field: 'contract' }] },
    { text: ['Les photos'], when: { field: 'done', option: 'photos' } },
  ]);
});

test('the words of a letter get French typography around its places', () => {
  expect(pack.letters[0]?.body[1]).toEqual({
    kind: 'paragraph',
    text: [
      'Le logement est ',
      { field: 'tie' },
      '. L’eau a coulé le ',
      { field: 'seen-on' },
      '\u00A0: tout est mouillé.',
    ],
  });
});

test('what is for the reader of a letter keeps its links and sources', () => {
  expect(pack.letters[0]?.basis).toEqual([
    ['Vous avez 5\u00A0jours pour le dire.', { kind: 'cite', source: 'code-assurances' }],
  ]);
  expect(pack.letters[0]?.sending).toEqual([
    ['Gardez une copie.'],
    ['Puis ', { kind: 'link', to: { kind: 'procedure', id: 'couper-l-eau' }, text: ['coupez l’eau'] }, '.'],
  ]);
});

test('a field of the letters has its words, and an option says itself as its label where nothing else is written', () => {
  expect(pack.letterFields.map(({ id, kind, optional, suggest }) => [id, kind, optional, suggest])).toEqual([
    ['sender', 'text', undefined, undefined],
    ['place', 'text', undefined, undefined],
    ['date', 'date', undefined, undefined],
    ['contract', 'text', true, undefined],
    ['town', 'text', undefined, 'courts'],
    ['seen-on', 'date', undefined, undefined],
    ['damage', 'lines', undefined, undefined],
    ['tie', 'one', undefined, undefined],
    ['done', 'many', undefined, undefined],
  ]);
  expect(pack.letterFields.find(({ id }) => id === 'damage')).toMatchObject({
    label: 'Les dégâts',
    hint: 'Un dégât par ligne.',
  });
  expect(pack.letterFields.at(-1)?.options).toEqual([
    { id: 'photos', label: 'Des photos', says: 'J’ai pris des photos.' },
    { id: 'tap', label: 'Le robinet est fermé.', says: 'Le robinet est fermé.', when: is('water', 'stopped') },
  ]);
});

test('a time limit keeps how it is counted, and its words by paragraph', () => {
  expect(pack.deadlines.map(({ id }) => id)).toEqual(['declarer-le-degat', 'reponse-de-l-assurance']);
  expect(pack.deadlines[0]).toEqual({
    id: 'declarer-le-degat',
    kind: 'act',
    length: { days: 5 },
    count: 'unsure',
    from: 'began',
    senders: ['sans-lettre'],
    procedures: ['prevenir-l-assurance'],
    letter: 'declaration',
    label: 'Déclarer le dégât',
    starts: 'Le jour où l’eau a coulé',
    counted: ['5\u00A0jours. Demandez à l’assurance comment ils se comptent.'],
    todo: ['Envoyez la lettre.', 'Gardez-en une copie.'],
    sources: ['code-assurances'],
    review: { status: 'draft' },
    checked: '2026-11-24',
  });
});

test('who a letter comes from keeps a drawing, and what has no day to count with its words; or none of them', () => {
  expect(pack.senders).toEqual([
    {
      id: 'assurance',
      name: 'L’assurance',
      picture: 'paper',
      hint: 'Une offre, un refus',
      uncounted: [{ procedure: 'couper-l-eau', label: 'L’eau coule encore', first: 'Aucun délai. Coupez l’eau.' }],
    },
    { id: 'sans-lettre', name: 'Je n’ai pas de lettre', uncounted: [] },
  ]);
});

test('a procedure names its letters, or none', () => {
  expect(pack.procedures.map(({ id, letters }) => [id, letters])).toEqual([
    ['appeler-les-secours', []],
    ['couper-l-eau', []],
    ['prevenir-l-assurance', ['declaration']],
  ]);
});

test('a drawing has its boxes lane by lane, its arrows and all their words', () => {
  expect(pack.figures).toEqual([
    {
      id: 'maison',
      title: 'Qui prévient qui',
      description: 'Vous prévenez le voisin.\nLe voisin ou le gardien appelle le plombier.',
      lanes: [
        { id: 'you', title: 'Vous' },
        { id: 'house', title: 'La maison' },
        { id: 'help', title: 'L’aide' },
      ],
      boxes: [
        { id: 'vous', lane: 'you', name: 'Vous', does: 'vous voyez l’eau' },
        { id: 'voisin', lane: 'house', name: 'Le voisin du dessus', does: 'il ouvre sa porte' },
        { id: 'gardien', lane: 'house', name: 'Le gardien', does: 'il a les clés' },
        { id: 'plombier', lane: 'help', name: 'Le plombier', does: 'il répare' },
      ],
      arrows: [
        { from: 'vous', to: 'voisin', says: 'sonner chez lui' },
        { from: 'voisin', to: 'plombier', says: 'l’appelle' },
        { from: 'gardien', to: 'plombier', says: 'l’appelle aussi' },
      ],
    },
  ]);
});

test('an area has each of its cities once, in the order of the file; a note and a timezone where there is one', () => {
  expect(pack.directory).toEqual({
    postcode: 5,
    areas: [
      { code: '01', name: 'Ain', body: 'Conseil départemental', courts: ['Bourg-en-Bresse'] },
      {
        code: '76',
        name: 'Seine-Maritime',
        body: 'Conseil départemental',
        courts: ['Rouen', 'Le Havre'],
        note: 'Deux tribunaux. Demandez lequel.',
      },
      {
        code: '973',
        name: 'Guyane',
        body: 'Collectivité territoriale de Guyane',
        courts: ['Cayenne'],
        timezone: 'America/Cayenne',
      },
    ],
    sources: ['guide-eau'],
    checked: '2026-11-24',
  });
});

test('a table of areas from before timezones is read as one where all have the clock of reference', () => {
  const table = (good.get('directory/areas.csv') ?? '').replaceAll(/,[^,\n]+$/gm, '');
  const { content, issues } = compilePack(edit(good, [{ file: 'directory/areas.csv', text: table }]), 'fr');
  expect(issues).toEqual([]);
  expect(content?.directory?.areas.map(({ timezone }) => timezone)).toEqual([undefined, undefined, undefined]);
});

test('news stand as they are written, newest first', () => {
  expect(pack.news).toEqual([
    {
      edition: '2026-11-24',
      title: 'La lettre',
      changes: ['Une lettre se remplit ici.', 'Un dessin montre qui prévient qui.'],
    },
    { edition: '2026-05-02', title: 'Première édition', changes: ['Trois questions mènent à un plan.'] },
  ]);
});

test('pages stand in their groups', () => {
  expect(pack.pageGroups).toEqual([{ id: 'comprendre', title: 'Comprendre l’eau', pages: ['tout-voir'] }]);
});

test('the plan opens with three sentences for some, and three for all others', () => {
  expect(pack.openings).toEqual([
    { when: is('danger', 'now'), lines: ['Sortez.', 'L’eau attendra.', 'Les secours viennent.'] },
    { lines: ['L’eau se coupe.', 'Les dégâts se réparent.', 'Vous n’êtes pas seul.'] },
  ]);
});

test('a question keeps the words for some, in order, each with what differs and nothing else', () => {
  expect(pack.flow.questions[2]?.variants).toEqual([
    {
      when: { kind: 'all', of: [is('danger', 'now'), is('water', 'running')] },
      title: 'Que voyez-vous d’où vous êtes\u202F?',
      hint: 'N’entrez pas dans la pièce.',
      options: { noise: { label: 'Un fil qui grésille', hint: 'Comme un feu qui prend' } },
    },
    {
      when: is('water', 'running'),
      short: 'Ce qui coule',
      why: 'L’eau qui coule laisse des traces.',
      options: { stain: { label: 'Une trace qui grandit' } },
    },
  ]);
  expect(pack.flow.questions.slice(0, 2).map(({ variants }) => variants)).toEqual([undefined, undefined]);
});

test('a card of the plan keeps its words for some', () => {
  expect(pack.procedures.map(({ variants }) => variants)).toEqual([
    undefined,
    undefined,
    [
      {
        when: is('danger', 'now'),
        title: 'Prévenez plus tard votre assurance',
        why: 'D’abord votre vie',
        say: ['«\u202FIl y a eu un danger chez moi.\u202F»'],
      },
      { when: is('water', 'stopped'), why: 'Les traces sèchent vite.' },
    ],
  ]);
});

test('the check counts the letters and the topics that are covered', () => {
  expect(compilePack(good, 'fr').figures.counts).toMatchObject({ letters: 1, covered: 2 });
});

test('nothing of the coverage is shipped', () => {
  expect(JSON.stringify(pack)).not.toContain('dépliant');
});

test('a pack may go without letters, time limits, drawings, directory, news, coverage, paper, groups, openings and other words', () => {
  const PARTS =
    /^(?:fr\/)?(?:letters|figures|directory)\/|(?:letter-fields|senders|deadlines|news|coverage|paper)\.yaml$/;
  const cut = (file: string, from: string, to: string) => ({
    file,
    find: (good.get(file) ?? '').slice(
      (good.get(file) ?? '').indexOf(from),
      to === '' ? undefined : (good.get(file) ?? '').indexOf(to),
    ),
    put: '',
  });
  const bare = edit(good, [
    ...[...good.keys()].filter((file) => PARTS.test(file)).map((file) => ({ file, text: null })),
    cut('pack.yaml', 'pages:\n', 'signs-fill'),
    cut('fr/pack.yaml', 'pages:\n', ''),
    cut('fr/flow.yaml', '  variants:\n', ''),
    cut('fr/procedures/prevenir-l-assurance.md', 'variants:', '---\n## En bref'),
    { file: 'personas/fuite-la-nuit.yaml', find: 'reads: [Une trace qui grandit]\n', put: '' },
    { file: 'procedures/prevenir-l-assurance.yaml', find: 'letters: [declaration]\n', put: '' },
    { file: 'fr/pages/tout-voir.md', find: '[la lettre](letter:declaration)', put: 'la lettre' },
    { file: 'fr/pages/tout-voir.md', find: '[Qui prévient qui](figure:maison)', put: 'Rien.' },
  ]);
  const compiled = compilePack(bare, 'fr');
  expect(compiled.issues).toEqual([]);
  expect(compiled.content).toMatchObject({
    letters: [],
    letterFields: [],
    senders: [],
    deadlines: [],
    figures: [],
    directory: null,
    paper: null,
    news: [],
    pageGroups: [],
    openings: [],
  });
  expect(compiled.figures.counts).toMatchObject({ letters: 0, covered: 0 });
});
