import type { Review } from '../../../../src/pack/index.ts';
import type { Content } from '../content.ts';
import { digestOf, type SourceFacts } from './digest.ts';
import { ofBlocks } from './of-blocks.ts';
import { ofContact, ofDeadline } from './of-contact.ts';
import { ofEdition } from './of-edition.ts';
import { ofLetter } from './of-letter.ts';
import { ofProcedure, ofWords } from './of-procedure.ts';
import type { StatementPart, ReviewedKind, Statement } from './statement.ts';

/** A thing that somebody can review: all that it states, and a digest of that. */
export interface Reviewable {
  readonly kind: ReviewedKind;
  readonly id: string;
  readonly title: string;
  readonly review: Review;
  /** ISO date of the last check against its sources; the edition's own day for the edition */
  readonly checked: string;
  readonly statements: readonly Statement[];
  /** the sources that its statements cite, in the order of reading, as far as they bear on a review */
  readonly sources: readonly SourceFacts[];
  /** differs when anything that it states, or a source that bears it, is another one */
  readonly digest: string;
}

/** All that has a review, in the order of `REVIEWED`, each with what it states. */
export function listReviewable(pack: Content): readonly Reviewable[] {
  const known = new Map(pack.sources.map((source) => [source.id, source]));
  const create = (
    kind: ReviewedKind,
    thing: Pick<Reviewable, 'id' | 'title' | 'review' | 'checked'>,
    statements: readonly Statement[],
  ): Reviewable => {
    const cited = [...new Set(statements.flatMap(({ sources }) => sources))];
    const sources = cited.flatMap((id): readonly SourceFacts[] => {
      const source = known.get(id);
      if (source === undefined) return [];
      const { title, publisher, url, edition, confidence = 'H' } = source;
      return [{ id, title, publisher, url: url ?? null, edition: edition ?? null, confidence }];
    });
    const { id, title, review, checked } = thing;
    return { kind, id, title, review, checked, statements, sources, digest: digestOf(statements, sources) };
  };
  const { procedures, pages, letters, deadlines, contacts } = pack;
  return [
    ...procedures.map((thing) => create('procedure', thing, ofProcedure(thing, pack))),
    ...pages.map((thing) =>
      create('page', thing, [
        ...ofWords(HEAD, 'title', thing.title),
        ...ofWords(HEAD, 'short', thing.short),
        ...ofBlocks(thing.blocks, { part: TEXT }, pack),
      ]),
    ),
    ...letters.map((thing) => create('letter', thing, ofLetter(thing, pack))),
    ...deadlines.map((thing) => create('deadline', { ...thing, title: thing.label }, ofDeadline(thing))),
    ...contacts.map((thing) => create('contact', { ...thing, title: thing.name }, ofContact(thing))),
    create(
      'edition',
      { id: pack.id, title: pack.edition, review: pack.review, checked: pack.edition },
      ofEdition(pack),
    ),
  ];
}

const HEAD: StatementPart = { id: 'head' };
const TEXT: StatementPart = { id: 'text' };
