import { expect, test } from 'vitest';
import { compilePack } from '../../tools/compiler/index.ts';
import { textOf, textOfBlocks, type Block } from '../../src/pack/index.ts';
import { edit, good } from './edit-pack.ts';

const { content: pack } = compilePack(good, 'fr');
const page = pack?.pages.find(({ id }) => id === 'tout-voir');
const procedure = pack?.procedures.find(({ id }) => id === 'couper-l-eau');

test('the page of everything compiles to every kind of block, in order', () => {
  expect(page?.blocks).toEqual([
    {
      kind: 'paragraph',
      text: [
        'Un mot ',
        { kind: 'strong', text: ['en gras'] },
        ', un ',
        { kind: 'link', to: { kind: 'procedure', id: 'couper-l-eau' }, text: ['lien'] },
        ' et un ',
        { kind: 'term', id: 'constat', text: ['mot'] },
        '.',
        { kind: 'cite', source: 'guide-eau' },
        ' La phrase va à la ligne, sans rien casser.',
      ],
    },
    { kind: 'contact', id: 'pompiers' },
    {
      kind: 'notice',
      tone: 'danger',
      blocks: [
        {
          kind: 'paragraph',
          text: [
            'L’eau touche une prise\u202F? Voyez ',
            { kind: 'link', to: { kind: 'emergency' }, text: ['l’urgence'] },
            '.',
          ],
        },
      ],
    },
    {
      kind: 'notice',
      tone: 'caution',
      blocks: [
        { kind: 'paragraph', text: ['Deux choses à ne pas faire\u00A0:'] },
        { kind: 'list', items: [['Percer le plafond.'], ['Couper le gaz.']] },
      ],
    },
    {
      kind: 'notice',
      tone: 'note',
      blocks: [
        {
          kind: 'paragraph',
          text: ['Voyez ', { kind: 'link', to: { kind: 'signs', id: 'plafond' }, text: ['les signes'] }, '.'],
        },
      ],
    },
    { kind: 'heading', id: 'une-liste', text: 'Une liste' },
    { kind: 'list', items: [['Un seau.'], ['Une lampe ', { kind: 'strong', text: ['forte'] }, '.']] },
    { kind: 'heading', id: 'pas', text: 'Des pas' },
    {
      kind: 'steps',
      steps: [
        { id: 'seau', text: ['Posez le seau.'] },
        { id: 'vider', text: ['Videz le seau.'] },
      ],
    },
    { kind: 'heading', id: 'un-script', text: 'Un script' },
    { kind: 'say', text: ['«\u202FIl y a de l’eau chez moi.\u202F»'] },
    { kind: 'heading', id: 'un-tableau', text: 'Un tableau' },
    {
      kind: 'table',
      head: [['Quand'], ['Quoi faire']],
      rows: [
        [
          ['Tout de suite'],
          [{ kind: 'link', to: { kind: 'procedure', id: 'couper-l-eau' }, text: ['Coupez l’eau'] }, '.'],
        ],
        [
          ['En 5\u00A0jours'],
          [
            'Écrivez ',
            { kind: 'link', to: { kind: 'letter', id: 'declaration' }, text: ['la lettre'] },
            '.',
            { kind: 'cite', source: 'guide-eau' },
          ],
        ],
      ],
    },
    { kind: 'heading', id: 'un-dessin', text: 'Un dessin' },
    { kind: 'figure', id: 'maison' },
    { kind: 'heading', id: 'd-autres-langues', text: 'D’autres langues' },
    {
      kind: 'paragraph',
      text: [
        'La ligne ',
        { kind: 'foreign', lang: 'en', dir: 'ltr', text: ['water emergency'] },
        ' répond en anglais.',
      ],
    },
    {
      kind: 'say',
      text: [
        {
          kind: 'foreign',
          lang: 'en',
          dir: 'ltr',
          text: ['My ceiling leaks.'],
          means: ['«\u202FMon plafond fuit.\u202F»'],
        },
      ],
    },
  ] satisfies readonly Block[]);
});

test('the steps of a procedure are grouped under their titles and keep their ids', () => {
  const steps = procedure?.sections.find(({ id }) => id === 'steps');
  expect(steps?.blocks).toEqual([
    { kind: 'steps', title: 'Chez vous', steps: [{ id: 'fermer', text: ['Fermez le robinet près du compteur.'] }] },
    { kind: 'steps', title: 'Chez le voisin', steps: [{ id: 'voisin', text: ['Prévenez le voisin du dessus.'] }] },
  ]);
});

test('what to avoid is split at its arrow', () => {
  const avoid = procedure?.sections.find(({ id }) => id === 'avoid');
  expect(avoid?.blocks).toEqual([
    { kind: 'avoid', items: [{ avoid: ['Ne percez pas le plafond.'], instead: ['Posez un seau.'] }] },
  ]);
});

test('an arrow is found beside a link and a citation', () => {
  const files = edit(good, [
    {
      file: 'fr/procedures/couper-l-eau.md',
      find: '- Ne percez pas le plafond. → Posez un seau.',
      put: '- Ne percez pas. [^guide-eau] → Lisez [ceci](page:tout-voir).',
    },
  ]);
  const compiled = compilePack(files, 'fr').content?.procedures.find(({ id }) => id === 'couper-l-eau');
  expect(compiled?.sections.at(-1)?.blocks).toEqual([
    {
      kind: 'avoid',
      items: [
        {
          avoid: ['Ne percez pas.', { kind: 'cite', source: 'guide-eau' }],
          instead: ['Lisez ', { kind: 'link', to: { kind: 'page', id: 'tout-voir' }, text: ['ceci'] }, '.'],
        },
      ],
    },
  ]);
});

test('sections keep their order and their printed titles', () => {
  expect(procedure?.sections.map(({ title }) => title)).toEqual([
    'En bref',
    'Pour qui, quand',
    'Ce qu’il faut avoir',
    'Étapes',
    'Ce qui se passe ensuite',
    'Vos droits',
    'À éviter',
  ]);
});

test('the plain text of a table is one line for each row', () => {
  const table = page?.blocks.filter(({ kind }) => kind === 'table') ?? [];
  expect(textOfBlocks(table)).toBe(
    'Quand · Quoi faire\nTout de suite · Coupez l’eau.\nEn 5\u00A0jours · Écrivez la lettre.',
  );
});

test('the plain text of words leaves out marks and citations', () => {
  const [first] = page?.blocks ?? [];
  expect(first?.kind === 'paragraph' && textOf(first.text)).toBe(
    'Un mot en gras, un lien et un mot. La phrase va à la ligne, sans rien casser.',
  );
});
