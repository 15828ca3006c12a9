import { change, type Fault } from './fault.ts';

const SEARCH = 'fr/search.yaml';
const QUERIES = 'fr/queries.yaml';

/** Mistakes in what people type, and in what must be found for it. */
export const searchFaults: readonly Fault[] = [
  { name: 'a word leads to a kind of thing that does not exist', edits: [change(SEARCH, '"signs:plafond"', '"signe:plafond"')], code: 'unknown-target', file: SEARCH, line: 8, says: 'signs:id' },
  { name: 'a word leads to a procedure that does not exist', edits: [change(SEARCH, 'procedure:couper-l-eau', 'procedure:couper-eau')], code: 'unknown-procedure', file: SEARCH, line: 6, says: 'did you mean "couper-l-eau"' },
  { name: 'a word leads to a term that does not exist', edits: [change(SEARCH, '"term:constat"', '"term:contrat"')], code: 'unknown-term', file: SEARCH, line: 8, says: 'glossary.yaml', alone: true },
  { name: 'a word stands in two entries, in another form', edits: [change(SEARCH, 'words: [moisi]', 'words: [moisi, des inondations]')], code: 'duplicate-word', file: SEARCH, line: 7, says: 'from line 5' },
  { name: 'a word stands twice in one entry', edits: [change(SEARCH, 'words: [moisi]', 'words: [moisi, moisie]')], code: 'duplicate-word', file: SEARCH, line: 7, says: 'plurals', alone: true },
  { name: 'a word of nearly every query is to lead somewhere', edits: [change(SEARCH, 'inondation]', 'inondation, la maison]')], code: 'idle-word', file: SEARCH, line: 5, says: '"la maison"' },
  { name: 'a word means another that the guide never says', edits: [change(SEARCH, 'means: [tache,', 'means: [tapis,')], code: 'unsaid-word', file: SEARCH, line: 8, says: 'never says "tapis"' },
  { name: 'words mean nothing', edits: [change(SEARCH, 'means: [tache, "signs:plafond", "term:constat"]', 'means: []')], code: 'wrong-value', file: SEARCH, line: 8, says: 'empty', alone: true },
  { name: 'a word to press finds nothing', edits: [change(SEARCH, 'near: [plafond]', 'near: [girafe]')], code: 'finds-nothing', file: SEARCH, line: 3, says: '"girafe"', alone: true },
  { name: 'an example is shouted', edits: [change(SEARCH, 'examples: [Ça coule]', 'examples: [Ça coule !]')], code: 'banned-word', file: SEARCH, line: 2, says: 'full stop', alone: true },
  { name: 'a query finds something else first', edits: [change(QUERIES, 'first: "procedure:couper-l-eau"', 'first: "contact:pompiers"')], code: 'query-unmet', file: QUERIES, line: 1, says: 'procedure:couper-l-eau', alone: true },
  { name: 'a query does not find something near the top', edits: [change(QUERIES, 'top: ["contact:pompiers"]', 'top: ["contact:pompiers", "term:constat"]')], code: 'query-unmet', file: QUERIES, line: 2, says: 'term:constat', alone: true },
  { name: 'a query names an id without its kind', edits: [change(QUERIES, 'first: "procedure:couper-l-eau"', 'first: couper-l-eau')], code: 'unknown-target', file: QUERIES, line: 1, says: 'kind:id', alone: true },
  { name: 'a query does not say what must be found', edits: [change(QUERIES, ', top: ["contact:pompiers"]', '')], code: 'wrong-value', file: QUERIES, line: 2, says: 'first: kind:id', alone: true },
  { name: 'a query is a number without quotes', edits: [change(QUERIES, 'query: "18"', 'query: 18')], code: 'wrong-value', file: QUERIES, line: 2, says: '"quotes"', alone: true },
];
