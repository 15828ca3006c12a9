import { change, type Fault } from './fault.ts';

const FLOW = 'flow.yaml';
const SOURCES = 'sources.yaml';
const INSURANCE = 'procedures/prevenir-l-assurance.yaml';

/** Mistakes in ids, and in what names them: words, topics, contacts and sources. */
export const idFaults: readonly Fault[] = [
  {
    name: 'an id has an accent',
    edits: [change('fr/procedures/prevenir-l-assurance.md', '{#photos}', '{#photos-éclairées}')],
    code: 'bad-id',
    file: 'fr/procedures/prevenir-l-assurance.md',
    line: 15,
    says: 'without accents',
  },
  {
    name: 'two steps have one id',
    edits: [change('fr/procedures/appeler-les-secours.md', '{#appeler}', '{#sortir}')],
    code: 'duplicate-id',
    file: 'fr/procedures/appeler-les-secours.md',
    line: 16,
    says: 'already on line 15',
  },
  {
    name: 'two sources have one id',
    edits: [
      change(
        SOURCES,
        '- id: code-assurances\n',
        '- { id: guide-eau, kind: press, title: Eau, publisher: Un journal, confidence: M, checked: 2026-11-24 }\n- id: code-assurances\n',
      ),
    ],
    code: 'duplicate-id',
    file: SOURCES,
    line: 2,
    says: '"guide-eau" stands twice',
    alone: true,
  },
  {
    name: 'an option has no words',
    edits: [change('fr/flow.yaml', '    smell: Une odeur\n', '')],
    code: 'missing-word',
    file: 'fr/flow.yaml',
    line: 24,
    says: '"smell"',
    alone: true,
  },
  {
    name: 'a question has no words',
    edits: [change(FLOW, '  - id: noticed', '  - { id: floor, kind: one, options: [low, unknown] }\n  - id: noticed')],
    code: 'missing-word',
    file: 'fr/flow.yaml',
    line: 1,
    says: '"floor"',
  },
  {
    name: 'words have no sign',
    edits: [change('fr/signs.yaml', 'signs:\n', 'signs:\n  fissure: { label: Une fissure, also: Rien }\n')],
    code: 'extra-word',
    file: 'fr/signs.yaml',
    line: 6,
    says: '"fissure"',
  },
  {
    name: 'words have no procedure',
    edits: [{ file: 'fr/procedures/oubli.md', text: '---\ntitle: Oubli\n---\n' }],
    code: 'extra-word',
    file: 'fr/procedures/oubli.md',
    line: 1,
    says: 'belong to no procedure',
    alone: true,
  },
  {
    name: 'a topic does not exist',
    edits: [change(INSURANCE, 'topic: suites', 'topic: suite')],
    code: 'unknown-topic',
    file: INSURANCE,
    line: 1,
    says: 'did you mean "suites"',
    alone: true,
  },
  {
    name: 'a topic has no procedure',
    edits: [
      change('pack.yaml', 'topics: [danger, suites]', 'topics: [danger, suites, voisins]'),
      change('fr/pack.yaml', 'topics:\n', 'topics:\n  voisins: { title: Les voisins }\n'),
    ],
    code: 'unused-topic',
    file: 'pack.yaml',
    line: 11,
    says: '"voisins"',
    alone: true,
  },
  {
    name: 'a contact does not exist',
    edits: [change(INSURANCE, 'contacts: [assurance, pompiers]', 'contacts: [assurance, pompier]')],
    code: 'unknown-contact',
    file: INSURANCE,
    line: 5,
    says: 'did you mean "pompiers"',
  },
  {
    name: 'a source does not exist',
    edits: [change('signs.yaml', 'noticed: stain, sources: [guide-eau]', 'noticed: stain, sources: [guide-air-libre]')],
    code: 'unknown-source',
    file: 'signs.yaml',
    line: 3,
    says: '"guide-air-libre"',
  },
  {
    name: 'a sign fills an option that does not exist',
    edits: [change('signs.yaml', 'noticed: noise', 'noticed: noises')],
    code: 'unknown-option',
    file: 'signs.yaml',
    line: 4,
    says: '"noises"',
    alone: true,
  },
  {
    name: 'a sign has no source',
    edits: [change('signs.yaml', 'noticed: noise, sources: [guide-eau]', 'noticed: noise, sources: []')],
    code: 'no-source',
    file: 'signs.yaml',
    line: 4,
    says: 'no source',
  },
  {
    name: 'a source is used nowhere',
    edits: [
      change(
        SOURCES,
        '- id: code-assurances\n',
        '- { id: oubli, kind: press, title: Oubli, publisher: Un journal, confidence: M, checked: 2026-11-24 }\n- id: code-assurances\n',
      ),
    ],
    code: 'unused-source',
    file: SOURCES,
    line: 2,
    says: '"oubli"',
  },
];
