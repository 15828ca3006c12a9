import { change, type Fault } from './fault.ts';

const SOURCES = 'sources.yaml';
const CUT = 'procedures/couper-l-eau.yaml';

/** Mistakes in files: one that is missing, that nothing reads, or that no list names. */
export const fileFaults: readonly Fault[] = [
  {
    name: 'a file is missing',
    edits: [{ file: SOURCES, text: null }],
    code: 'missing-file',
    file: SOURCES,
    line: 1,
    says: 'sources.yaml is missing',
    alone: true,
  },
  {
    name: 'a procedure of pack.yaml has no file',
    edits: [change('pack.yaml', '  - couper-l-eau\n', '  - couper-l-eau\n  - couper-le-gaz\n')],
    code: 'missing-file',
    file: 'pack.yaml',
    line: 14,
    says: 'couper-le-gaz',
  },
  {
    name: 'a procedure has no words',
    edits: [{ file: 'fr/procedures/couper-l-eau.md', text: null }],
    code: 'missing-file',
    file: CUT,
    line: 1,
    says: 'Write fr/procedures/couper-l-eau.md',
    alone: true,
  },
  {
    name: 'a file has a name that nothing reads',
    edits: [{ file: 'procedure/autre.yaml', text: 'band: now\n' }],
    code: 'unknown-file',
    file: 'procedure/autre.yaml',
    line: 1,
    says: 'Nothing reads this file',
  },
  {
    name: 'the structure of a letter has the ending of its words',
    edits: [{ file: 'letters/plainte.md', text: 'Madame, Monsieur,\n' }],
    code: 'unknown-file',
    file: 'letters/plainte.md',
    line: 1,
    says: 'Nothing reads this file',
  },
  {
    name: 'a table of the directory has a name that nothing reads',
    edits: [{ file: 'directory/communes.csv', text: 'nom,ville\n' }],
    code: 'unknown-file',
    file: 'directory/communes.csv',
    line: 1,
    says: 'Nothing reads this file',
  },
  {
    name: 'the source language is not in the list',
    edits: [change('pack.yaml', 'source-locale: fr', 'source-locale: en')],
    code: 'unlisted-locale',
    file: 'pack.yaml',
    line: 3,
    says: '"en"',
    alone: true,
  },
  {
    name: 'a language is not in the list',
    edits: [change('pack.yaml', 'source-locale: fr\nlocales: [fr]', 'source-locale: en\nlocales: [en]')],
    code: 'unlisted-locale',
    file: 'pack.yaml',
    line: 4,
    says: '"fr"',
  },
  {
    name: 'a procedure is not in pack.yaml',
    edits: [{ file: 'procedures/reparer.yaml', text: 'topic: suites\n' }],
    code: 'unlisted-procedure',
    file: 'procedures/reparer.yaml',
    line: 1,
    says: 'Add it to "procedures"',
  },
];
