import { change, type Fault } from './fault.ts';

const PACK = 'pack.yaml';
const PACK_WORDS = 'fr/pack.yaml';

/** Mistakes in the groups of pages. */
export const pageGroupFaults: readonly Fault[] = [
  {
    name: 'a page stands in two groups',
    edits: [
      change(
        PACK,
        '  - { id: comprendre, pages: [tout-voir] }',
        '  - { id: comprendre, pages: [tout-voir] }\n  - { id: agir, pages: [tout-voir] }',
      ),
      change(PACK_WORDS, 'pages:\n', 'pages:\n  agir: { title: Agir }\n'),
    ],
    code: 'duplicate-id',
    file: PACK,
    line: 17,
    says: 'two groups',
    alone: true,
  },
  {
    name: 'a group names a page that does not exist',
    edits: [change(PACK, 'pages: [tout-voir]', 'pages: [tout-voir, tout-lire]')],
    code: 'unknown-page',
    file: PACK,
    line: 16,
    says: '"tout-lire"',
    alone: true,
  },
  {
    name: 'a group of pages has no title',
    edits: [change(PACK_WORDS, "pages:\n  comprendre: { title: Comprendre l'eau }\n", 'pages: {}\n')],
    code: 'missing-word',
    file: PACK_WORDS,
    line: 4,
    says: '"comprendre"',
    alone: true,
  },
];
