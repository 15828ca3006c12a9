/** BM25+ (Lv and Zhai, 2011): how fast a word said often counts less, how much length counts, the least of a match. */
const [OFTEN, LENGTH, LEAST] = [1.2, 0.7, 0.5];

/** What a search of the index is given. */
export interface Wanted {
  /** stems, each with how sure it is */
  readonly stems: ReadonlyMap<string, number>;
  /** how much a match in each field counts, by its place */
  readonly boosts: readonly number[];
}

/** A document that has some of the stems. */
export interface Match {
  /** its place among the documents */
  readonly at: number;
  readonly score: number;
  readonly stems: readonly string[];
  /** the places of the fields that have one */
  readonly fields: readonly number[];
}

/** Documents by their stems. */
export interface WordIndex {
  /** Adds a document: the words of each of its fields. `stemOf`: null for a word that is not looked for. */
  readonly add: (fields: readonly (readonly string[])[], stemOf: (word: string) => string | null) => void;
  readonly find: (wanted: Wanted) => readonly Match[];
}

/** Makes an empty index. */
export function createWordIndex(): WordIndex {
  /** by stem, for each field, how often each document says it */
  const said = new Map<string, Map<number, number>[]>();
  const lengths: number[][] = [];
  const sums: number[] = [];
  const add: WordIndex['add'] = (fields, stemOf) => {
    const at = lengths.length;
    // each word once: the length of a field is that of what it says, not of how often
    lengths.push(fields.map((words) => new Set(words).size));
    fields.forEach((words, field) => {
      sums[field] = (sums[field] ?? 0) + (lengths[at]?.[field] ?? 0);
      for (const word of words) {
        const stem = stemOf(word);
        if (stem === null) continue;
        const places = said.get(stem) ?? fields.map(() => new Map<number, number>());
        said.set(stem, places);
        places[field]?.set(at, (places[field].get(at) ?? 0) + 1);
      }
    });
  };
  const find: WordIndex['find'] = ({ stems, boosts }) => {
    const found = new Map<number, { at: number; score: number; stems: Set<string>; fields: Set<number> }>();
    for (const [stem, sure] of stems)
      said.get(stem)?.forEach((places, field) => {
        const rare = Math.log(1 + (lengths.length - places.size + 0.5) / (places.size + 0.5));
        const mean = (sums[field] ?? 0) / lengths.length;
        for (const [at, times] of places) {
          const long = (lengths[at]?.[field] ?? 0) / mean;
          const score = rare * (LEAST + (times * (OFTEN + 1)) / (times + OFTEN * (1 - LENGTH + LENGTH * long)));
          const match = found.get(at) ?? { at, score: 0, stems: new Set<string>(), fields: new Set<number>() };
          match.score += score * sure * (boosts[field] ?? 1);
          match.stems.add(stem);
          match.fields.add(field);
          found.set(at, match);
        }
      });
    return [...found.values()].map((match) => ({ ...match, stems: [...match.stems], fields: [...match.fields] }));
  };
  return { add, find };
}
