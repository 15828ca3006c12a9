import { fits } from '../rules/fits.ts';
import { limits } from '../rules/limits.ts';
import { must } from '../rules/musts.ts';
import { persona } from '../rules/personas.ts';
import type { Kind } from '../read/kind.ts';
import { contacts } from '../things/contacts.ts';
import { country } from '../things/country.ts';
import { coverage } from '../things/coverage.ts';
import { deadlines } from '../things/deadlines.ts';
import { directory } from '../things/directory.ts';
import { figure } from '../things/figures.ts';
import { flow } from '../things/flow.ts';
import { glossary } from '../things/glossary.ts';
import { interfaceWords } from '../things/interface.ts';
import { interpreter } from '../things/interpreter.ts';
import { letterFields } from '../things/letter-fields.ts';
import { letter } from '../things/letters.ts';
import { pack } from '../things/manifest.ts';
import { conditions } from '../things/named-conditions.ts';
import { news } from '../things/news.ts';
import { packWords } from '../things/pack-words.ts';
import { pageGroups } from '../things/page-groups.ts';
import { page } from '../things/pages.ts';
import { paper } from '../things/paper.ts';
import { procedure } from '../things/procedures.ts';
import { search } from '../things/search.ts';
import { senders } from '../things/senders.ts';
import { signs } from '../things/signs.ts';
import { sources } from '../things/sources.ts';
import { translated } from '../things/translated.ts';
import { NO_KINDS, type KindList } from './list-kinds.ts';
import { published } from './published.ts';
import { queries } from './queries.ts';

/**
 * Every kind of content, in the order in which they are read; each may need those above it. What the check reads, the
 * schemas and what an editor is told, what `new` makes and what links lead to come from here.
 */
const LIST = NO_KINDS.and(pack)
  .and(country)
  .and(sources)
  .and(contacts)
  .and(flow)
  .and(conditions)
  .and(procedure)
  .and(must)
  .and(limits)
  .and(signs)
  .and(glossary)
  .and(page)
  .and(pageGroups)
  .and(letterFields)
  .and(letter)
  .and(senders)
  .and(deadlines)
  .and(figure)
  .and(directory)
  .and(news)
  .and(packWords)
  .and(fits)
  .and(coverage)
  .and(paper)
  // what a synonym means must be said above
  .and(search)
  .and(interfaceWords)
  .and(interpreter)
  .and(queries)
  .and(published)
  .and(persona)
  .and(translated);

/** What each kind gives, by its name. */
export type KindThings = typeof LIST extends KindList<readonly Kind[], infer Things> ? Things : never;

/** What `npm run guide -- new` makes. A kind of thing without a skeleton does not compile. */
export type Made = Extract<(typeof LIST.all)[number], { readonly made: string }>['made'];

/** Every kind; what their checks ask for is there when all have been read. */
export const KINDS: readonly Kind<KindThings, KindThings>[] = LIST.all;
