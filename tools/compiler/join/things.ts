import type { Brand, Facing, Roles, Translation, WholeProcedure } from '../../../src/pack/index.ts';
import { checkBeside } from '../prose/check-beside.ts';
import { checkClaims } from '../prose/claims.ts';
import { checkNeutralWords } from '../prose/neutral-words.ts';
import { checkReadability, type ReadingFigures } from '../prose/readability.ts';
import { lintWords } from '../prose/word-lint.ts';
import { checkAddresses } from '../read/addresses.ts';
import { checkCharacters } from '../read/characters.ts';
import { createDraft, draftOf, type Draft, type Noted, type Read } from '../read/draft.ts';
import { checkFiles } from '../read/files.ts';
import { checkReferences } from '../read/references.ts';
import { compileEdition, type EditionFile } from '../things/edition.ts';
import { facingOf } from '../things/facing.ts';
import { compileProcedures } from '../things/procedures.ts';
import { compileTranslation } from '../things/translation.ts';
import { KINDS, type KindThings } from './kinds.ts';

/** All things of the content in one language, with their words. */
export interface Things extends KindThings {
  readonly noted: Noted;
  /** null without an edition file, and with a fault in it */
  readonly edition: {
    readonly brand: Brand;
    readonly roles: Roles;
    readonly locales: readonly string[];
  } | null;
  /** the source's procedures beside those of a translation; null where there are none to set beside */
  readonly facing: Facing | null;
  readonly translation: Translation | null;
  readonly reading: readonly ReadingFigures[];
}

/** Reads every kind of thing, then checks them: each kind its own, and the words of all together. */
export function compileThings(read: Read, edition: EditionFile | null): Things {
  const noted = draftOf(read);
  const things = compileKinds(noted);
  const more = {
    edition: compileEdition(noted, edition, things.pack.value.locales),
    facing: facingFor(read, things),
    translation: compileTranslation(noted),
  };
  for (const { check } of KINDS) check?.(noted, things);
  checkReferences(
    noted,
    new Map(KINDS.flatMap(({ named }) => (named ? [[named.as, named.ids(things, read)] as const] : []))),
  );
  checkFiles(read, KINDS);
  checkCharacters(read);
  checkAddresses(read);
  checkBeside(read);
  checkNeutralWords(read, {
    procedures: things.procedure.all,
    pages: things.page.all,
    signs: things.signs.all,
    contacts: things.contacts.all,
    letters: things.letter.all,
  });
  lintWords(noted);
  checkClaims(noted);
  return { ...things, ...more, noted, reading: checkReadability(noted) };
}

function compileKinds(draft: Draft): KindThings {
  const things: Record<string, unknown> = {};
  // what a kind needs stands above it in the list, by its type
  for (const { name, compile } of KINDS) things[name] = compile?.(draft, things as unknown as KindThings);
  return things as unknown as KindThings;
}

/** In another language than the source's the source's procedures are read too; their faults are told there. */
function facingFor({ files, beside }: Read, things: KindThings): Facing | null {
  if (beside === null || beside.isSameLanguage || beside.isOfficial) return null;
  const procedures: readonly WholeProcedure[] = compileProcedures(createDraft(files, beside.locale), things).all;
  return facingOf(procedures);
}
