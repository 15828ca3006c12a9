import type { Review, WholeProcedure } from '../../../src/pack/index.ts';
import { assemblePack } from './assemble-pack.ts';
import type { Compilation, Figures } from './compilation.ts';
import { contentOf } from './content.ts';
import { numbersOf } from './number-ids.ts';
import { checkPublished, listIds, readPublished } from './published.ts';
import { checkBeside } from '../prose/check-beside.ts';
import { checkClaims } from '../prose/claims.ts';
import { checkCoverage } from '../things/coverage.ts';
import { answersAtAnyHour, checkEmergency, compileContacts } from '../things/contacts.ts';
import { compileCountry } from '../things/country.ts';
import { compileDeadlines } from '../things/deadlines.ts';
import { compileDirectory } from '../things/directory.ts';
import { checkAddresses } from '../read/addresses.ts';
import { checkCharacters } from '../read/characters.ts';
import { compileEdition, type EditionFile } from '../things/edition.ts';
import { createDraft, type Draft, type IsLeftOut } from '../read/draft.ts';
import { compileFigures } from '../things/figures.ts';
import { checkFiles } from '../read/files.ts';
import { checkFits, compileFits } from '../rules/fits.ts';
import { facingOf } from '../things/facing.ts';
import { compileFlow } from '../things/flow.ts';
import { compileGlossary } from '../things/glossary.ts';
import { compileInterface } from '../things/interface.ts';
import { checkInterfaceNumbers } from '../things/interface-numbers.ts';
import { compileInterpreter } from '../things/interpreter.ts';
import { compileAlerts } from '../things/alerts.ts';
import { compileLetterFields } from '../things/letter-fields.ts';
import { compileLetters } from '../things/letters.ts';
import {
  checkTopics,
  compileCareful,
  compileHandOver,
  compileOpenings,
  compilePageGroups,
  compileTopics,
  compileUrgentCases,
  readManifest,
  readPackWords,
  type Manifest,
} from '../things/manifest.ts';
import { checkNeutralWords } from '../prose/neutral-words.ts';
import { checkLimits, compileLimits } from '../rules/limits.ts';
import { compileMusts } from '../rules/musts.ts';
import { compileNamedConditions } from '../rules/named-conditions.ts';
import { compileNews } from '../things/news.ts';
import { compilePages } from '../things/pages.ts';
import { checkPersonaCoverage } from '../rules/persona-coverage.ts';
import { checkPersonas, readPersonas } from '../rules/personas.ts';
import { checkNumbers, findUnlinkedNumbers } from '../prose/phone-numbers.ts';
import { compilePaper } from '../things/paper.ts';
import { compileProcedures } from '../things/procedures.ts';
import { checkProof } from '../rules/proof.ts';
import { checkReadability } from '../prose/readability.ts';
import { checkReferences, refer } from '../read/references.ts';
import { dropReviews, findLapsed } from './review/settle-reviews.ts';
import { takeReview } from '../read/reviews.ts';
import { checkRefusals } from '../rules/refusals.ts';
import { checkQueries, readQueries } from './queries.ts';
import { checkScripts } from '../rules/script-states.ts';
import { compileSearch } from '../things/search.ts';
import { checkUnusedSources, compileSources } from '../things/sources.ts';
import { compileSigns } from '../things/signs.ts';
import { listToTranslate } from './list-to-translate.ts';
import { compileTranslation } from '../things/translation.ts';
import { spokenLanguages } from '../things/spoken-languages.ts';
import { findLine } from '../read/find-words.ts';
import { lintWords } from '../prose/word-lint.ts';
import { listWordings } from '../rules/wordings/list-wordings.ts';

/**
 * Compiles the content of one language. In: path → text, as `readContent` gives it; touches no disk, never throws on
 * wrong content. With an edition file its roles are checked too, and the pack can be shown; without one it can be
 * checked, planned and compared. `isLeftOut`: lines of a translation that are shown in the source language.
 *
 *     const { pack, issues } = compilePack(readContent('guide-content'), 'fr');
 */
export function compilePack(
  content: ReadonlyMap<string, string>,
  locale: string,
  given: EditionFile | null = null,
  isLeftOut?: IsLeftOut,
): Compilation {
  const draft = createDraft(content, locale, isLeftOut);
  const { files } = draft;
  const isSource = draft.beside === null;
  const manifest = readManifest(draft);
  const words = readPackWords(draft);
  const edition = compileEdition(draft, given, manifest.value.locales);
  const country = compileCountry(draft);
  const topics = compileTopics(draft, manifest, words);
  const sources = compileSources(draft);
  const contacts = compileContacts(draft);
  const flow = compileFlow(draft);
  compileNamedConditions(draft, flow.known);
  const anyHour = new Set(contacts.all.filter(answersAtAnyHour).map(({ id }) => id));
  const procedures = compileProcedures(draft, manifest, flow.known, anyHour);
  const proceduresIn = (other: Draft): readonly WholeProcedure[] => {
    compileNamedConditions(other, flow.known);
    return compileProcedures(other, manifest, flow.known, anyHour).all;
  };
  const musts = compileMusts(draft, flow.known, procedures.ids);
  const limits = compileLimits(draft, flow.known);
  const signs = compileSigns(draft, flow.known);
  const terms = compileGlossary(draft);
  const pages = compilePages(draft);
  const pageGroups = compilePageGroups(draft, manifest, words, pages.all);
  const fields = compileLetterFields(draft, flow.known);
  const letters = compileLetters(draft, fields);
  const deadlines = compileDeadlines(draft);
  const drawings = compileFigures(draft);
  const directory = compileDirectory(draft);
  const news = compileNews(draft, manifest.value.edition);
  const openings = compileOpenings(draft, words, flow.known);
  const urgent = compileUrgentCases(draft, words);
  const alerts = compileAlerts(draft, words, flow.known);
  const handOver = compileHandOver(draft, words);
  const careful = compileCareful(draft, words);
  const fits = compileFits(draft, flow.known);
  const covered = checkCoverage(draft, {
    procedures: (manifest.value.procedures ?? []).filter((id) => procedures.ids.has(id)),
    pages: pageGroups.flatMap((group) => group.pages).filter((id) => pages.ids.has(id)),
  });
  const paper = compilePaper(draft);
  const search = compileSearch(draft);
  const { core: interfaceWords, texts: textWords, kit: kitWords, paper: paperWords } = compileInterface(draft);
  const interpreter = compileInterpreter(draft);
  const translation = compileTranslation(draft);
  const facing =
    draft.beside === null || draft.beside.isSameLanguage
      ? null
      : facingOf(proceduresIn(createDraft(content, draft.beside.locale)));
  const queries = readQueries(draft);
  const published = readPublished(draft);
  referManifest(draft, manifest);

  checkFiles(draft);
  checkCharacters(draft);
  checkAddresses(draft);
  checkReferences(draft, {
    procedure: procedures.ids,
    contact: files.has('contacts.yaml') ? contacts.ids : null,
    page: pages.ids,
    signs: signs.ids,
    term: terms.ids,
    letter: letters.ids,
    figure: drawings.ids,
    source: files.has('sources.yaml') ? sources.ids : null,
    topic: manifest.value.topics ? new Set(manifest.value.topics) : null,
  });
  // a translation is held against its source instead
  if (isSource) checkUnusedSources(draft, sources.lines);
  else checkBeside(draft);
  checkTopics(draft, manifest, procedures.all, procedures.all.length === procedures.ids.size);
  checkEmergency(draft, manifest, contacts.all);
  checkRefusals(draft, procedures.all, (id, key) => findLine(files, `procedures/${id}.yaml`, `${key}:`));
  checkNeutralWords(
    draft,
    { procedures: procedures.all, pages: pages.all, signs: signs.all, contacts: contacts.all, letters: letters.all },
    (file, words) => findLine(files, file, words),
  );
  lintWords(draft);
  checkClaims(draft);
  checkScripts(draft);
  checkNumbers(draft, contacts.all, contacts.ids.size > 0 && contacts.all.length === contacts.ids.size);
  checkInterfaceNumbers(draft, contacts.all, contacts.ids.size > 0 && contacts.all.length === contacts.ids.size);
  const reading = checkReadability(draft);

  const rules = {
    flow: { questions: flow.questions },
    procedures: procedures.all,
    caps: manifest.value.caps ?? { now: 3, today: 4, week: 6 },
    musts,
  };
  const sound =
    flow.questions.length > 0 &&
    files.has('contacts.yaml') &&
    !draft.issues.unsound(({ file }) => RULE_FILES.test(file));
  const proof = sound
    ? checkProof(draft, rules, {
        question: (id) => findLine(files, 'flow.yaml', `id: ${id}`),
        procedure: (id, key) => findLine(files, `procedures/${id}.yaml`, `${key}:`),
      })
    : null;
  const personas = readPersonas(draft);
  const wordings =
    sound && isSource && !draft.issues.unsound()
      ? listWordings(
          { flow: rules.flow, openings, procedures: procedures.all, letterFields: fields.all },
          files,
          locale,
        )
      : null;
  checkPersonas(
    draft,
    personas,
    sound && isSource
      ? {
          rules,
          questions: flow.known,
          procedures: procedures.all,
          wordings,
          isSource,
        }
      : null,
  );
  if (wordings) checkFits(draft, rules.flow, wordings, fits);
  if (proof !== null && isSource) checkLimits(draft, rules.flow, procedures.all, limits);
  const coverage = proof === null || !isSource ? null : checkPersonaCoverage(draft, rules, personas, signs.all);

  const parts = {
    topics,
    flow: rules.flow,
    procedures: procedures.all,
    signs: signs.all,
    contacts: contacts.all,
    sources: sources.all,
    terms: terms.all,
    pages: pages.all,
    pageGroups,
    letters: letters.all,
    letterFields: fields.all,
    deadlines: deadlines.all,
    figures: drawings.all,
    directory,
    news,
    openings,
    urgent,
    alerts,
    handOver,
    careful,
    search,
    brand: edition?.brand ?? null,
    roles: edition?.roles ?? null,
    languages: spokenLanguages(files, edition?.locales ?? []),
    words: interfaceWords,
    textWords,
    kitWords,
    paperWords,
    paper,
    interpreter,
    facing,
    translation,
  };
  const listedIds = listIds(parts);
  const compiled = { ...parts, numbers: numbersOf(published, listedIds) };
  const { whole } = manifest;
  const assembled =
    whole === null || country === null || proof === null || draft.issues.unsound()
      ? null
      : assemblePack(locale, { ...whole, review: reviewOf(draft, manifest, whole) }, { ...compiled, country }, proof);
  const lapsed = assembled === null ? [] : findLapsed(contentOf(assembled), draft.reviews);
  const pack = assembled && dropReviews(assembled, lapsed);
  const ids = pack === null ? null : listedIds;
  const compiledContent = pack && contentOf(pack);
  // what is not translated yet cannot be found yet
  if (compiledContent !== null && draft.isWhole)
    checkQueries(draft, compiledContent, queries, (file, words) => findLine(files, file, words));
  if (ids !== null && published !== null && isSource) checkPublished(draft, published, ids);

  const figures: Figures = {
    proof,
    counts: {
      questions: flow.questions.length,
      procedures: procedures.ids.size,
      signs: signs.all.reduce((sum, group) => sum + group.signs.length, 0),
      contacts: contacts.ids.size,
      sources: sources.ids.size,
      terms: terms.ids.size,
      pages: pages.ids.size,
      letters: letters.ids.size,
      covered,
      personas: personas.length,
      queries: queries.length,
    },
    reading,
    unlinked: findUnlinkedNumbers(draft, contacts.all),
    coverage,
    musts,
    fits,
    translation: listToTranslate(draft, procedures.all),
    ids,
    // in another language its own words are what has not been reviewed, and nothing has changed
    lapsed: lapsed.filter(({ at }) => locale === whole?.['source-locale'] || at.file.startsWith(`${locale}/`)),
  };
  return { pack, content: compiledContent, issues: draft.issues.sorted(), figures };
}

/** The review of the edition, noted under the edition's id. */
const reviewOf = (draft: Draft, { yaml }: Manifest, { id, review }: NonNullable<Manifest['whole']>): Review =>
  takeReview(draft, review, 'edition', id, { file: 'pack.yaml', line: yaml?.lineOf(['review']) ?? 1 });

/** The files that decide what a plan holds. */
const RULE_FILES = /^(?:flow|contacts|pack)\.yaml$|^procedures\//;

function referManifest(draft: Draft, { yaml, value }: Manifest): void {
  if (yaml === null) return;
  for (const key of ['emergency', 'help'] as const) refer(draft, 'contact', yaml, [key], value[key] ?? []);
}
