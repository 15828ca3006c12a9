import {
  PACK_FORMAT,
  type ContactTexts,
  type LetterTexts,
  type PageTexts,
  type ProcedureTexts,
  type ProofFigures,
  type Review,
  type SignGroupTexts,
  type Translation,
  type WholePack,
} from '../../../src/pack/index.ts';
import { spokenOf } from '../languages/index.ts';
import type { Manifest } from '../things/manifest.ts';
import type { Content } from './content.ts';

export type Compiled = Pick<
  Content,
  | 'country'
  | 'topics'
  | 'flow'
  | 'procedures'
  | 'signs'
  | 'contacts'
  | 'sources'
  | 'terms'
  | 'pages'
  | 'pageGroups'
  | 'letters'
  | 'letterFields'
  | 'senders'
  | 'deadlines'
  | 'figures'
  | 'directory'
  | 'news'
  | 'openings'
  | 'urgent'
  | 'alerts'
  | 'handOver'
  | 'careful'
  | 'search'
  | 'brand'
  | 'roles'
  | 'languages'
  | 'words'
  | 'textWords'
  | 'kitWords'
  | 'numbers'
  | 'paperWords'
  | 'paper'
  | 'interpreter'
  | 'facing'
> & { readonly translation: Translation | null };

/**
 * Puts the compiled parts of one language where they travel. What belongs to which is in the
 * types of the two (decision 0020).
 */
export function assemblePack(
  locale: string,
  manifest: Omit<NonNullable<Manifest['whole']>, 'review'> & { readonly review: Review },
  compiled: Compiled,
  proof: ProofFigures,
): WholePack {
  const edition = { format: PACK_FORMAT, edition: manifest.edition, locale } as const;
  const { procedures, contacts, pages, letters, signs } = cutThings(compiled);
  const { examples, near, ...searchWords } = compiled.search;
  const { translation } = compiled;
  return {
    core: {
      ...edition,
      id: manifest.id,
      dir: spokenOf(locale).dir,
      country: compiled.country,
      ...(translation === null ? {} : { translation }),
      ...(translation === null || translation.isEasier ? {} : { untranslated: translation.from }),
      review: manifest.review,
      staleAfter: manifest['stale-after'],
      caps: manifest.caps,
      emergency: manifest.emergency,
      help: manifest.help,
      report: manifest.report,
      topics: compiled.topics,
      flow: compiled.flow,
      procedures: procedures.map(({ card }) => card),
      signs: signs.map(({ head }) => head),
      contacts: contacts.map(({ row }) => row),
      pages: pages.map(({ head }) => head),
      pageGroups: compiled.pageGroups,
      letters: letters.map(({ head }) => head),
      openings: compiled.openings,
      urgent: compiled.urgent,
      alerts: compiled.alerts,
      brand: compiled.brand,
      roles: compiled.roles,
      languages: compiled.languages,
      words: compiled.words,
      longestPath: proof.longestPath,
    },
    texts: {
      ...edition,
      // in this order it packs smallest
      directory: compiled.directory,
      sources: compiled.sources,
      terms: compiled.terms,
      search: { examples, near },
      figures: compiled.figures,
      news: compiled.news,
      letterFields: compiled.letterFields,
      senders: compiled.senders,
      deadlines: compiled.deadlines,
      words: compiled.textWords,
      contacts: byId(contacts.map(({ row, texts }) => [row.id, texts])),
      procedures: byId(procedures.map(({ card, texts }) => [card.id, texts])),
      pages: byId(pages.map(({ head, texts }) => [head.id, texts])),
      letters: byId(letters.map(({ head, texts }) => [head.id, texts])),
      signs: byId(signs.map(({ head, texts }) => [head.id, texts])),
      signsFill: manifest['signs-fill'] ?? null,
    },
    kit: {
      ...edition,
      words: compiled.kitWords,
      handOver: compiled.handOver,
      careful: compiled.careful,
      numbers: compiled.numbers,
      papers: compiled.paper !== null,
      interpreter: compiled.interpreter,
      facing: compiled.facing,
    },
    search: { ...edition, ...searchWords },
    paperWords: compiled.paperWords,
    paper: compiled.paper,
  };
}

/** Each thing in two: what a list shows of it, and what is read on its page. */
function cutThings(compiled: Compiled) {
  const procedures = compiled.procedures.map(({ sections, sources: own, in: language, read, ...card }) => ({
    card,
    // what to say is on the card
    texts: given<ProcedureTexts>({
      sources: own,
      sections: sections.filter(({ id }) => id !== 'say'),
      in: language,
      read,
    }),
  }));
  const contacts = compiled.contacts.map(({ purpose, who, say, sayYoung, before, after, ...row }) => ({
    row,
    texts: given<ContactTexts>({ purpose, who, say, sayYoung, before, after }),
  }));
  const pages = compiled.pages.map(({ sources: own, blocks, in: language, read, ...head }) => ({
    head,
    texts: given<PageTexts>({ sources: own, blocks, in: language, read }),
  }));
  const letters = compiled.letters.map(({ id, title, short, lead, review, checked, ...texts }) => ({
    head: { id, title, short, lead, review, checked },
    texts: texts satisfies LetterTexts,
  }));
  const signs = compiled.signs.map(({ id, title, short, picture, intro, signs: inside }) => ({
    head: { id, title },
    texts: given<SignGroupTexts>({ short, picture, intro, signs: inside }),
  }));
  return { procedures, contacts, pages, letters, signs };
}

const byId = <T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> =>
  Object.fromEntries(entries);

/** Without what is not there. */
const given = <T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;
