import {
  textOf,
  textOfBlocks,
  type Figure,
  type LetterField,
  type WholePage,
  type Sign,
  type Source,
  type Term,
} from '../../../src/pack/index.ts';
import type { Content } from '../../compiler/index.ts';
import { sayCondition } from '../say/say-condition.ts';
import { countOf } from '../say/say-words.ts';
import { compareFields, matchById, type Change, type Subject } from './change.ts';
import { compareLines } from './compare-lines.ts';
import { diffLetters } from './letters.ts';

/** Changes of pages, signs, terms, sources, and of what pack.yaml decides. */
export function diffRest(before: Content, after: Content): readonly Change[] {
  const signsOf = ({ signs }: Content): readonly (Sign & { readonly group: string })[] =>
    signs.flatMap((group) => group.signs.map((sign) => ({ ...sign, group: group.title })));
  return [
    ...diffLetters(before.letters, after.letters),
    ...diffList('letter', 'Champ des lettres', before.letterFields, after.letterFields, ({ label }) => label, FIELD),
    ...diffPages(before.pages, after.pages),
    ...diffList('page', 'Dessin', before.figures, after.figures, ({ title }) => title, FIGURE),
    ...diffList(
      'sign',
      'Signe',
      before.signs.map(({ id, title, intro = '' }) => ({ id, title, intro })),
      after.signs.map(({ id, title, intro = '' }) => ({ id, title, intro })),
      ({ title }) => title,
      { titre: ({ title }) => title, introduction: ({ intro }) => intro },
    ),
    ...diffList('sign', 'Signe', signsOf(before), signsOf(after), ({ label }) => label, SIGN),
    ...diffList('term', 'Mot du glossaire', before.terms, after.terms, ({ name }) => name, TERM),
    ...diffList('source', 'Source', before.sources, after.sources, ({ title }) => title, SOURCE),
    ...compareFields(before, after, PACK).flatMap(({ field, ...sides }) =>
      compareLines(sides.before, sides.after).map((lines): Change => ({
        subject: 'pack',
        id: '',
        says: field,
        ...lines,
      })),
    ),
  ];
}

type Fields<T> = Readonly<Record<string, (thing: T) => string>>;

const SIGN: Fields<Sign & { readonly group: string }> = {
  groupe: ({ group }) => group,
  mots: ({ label }) => label,
  force: ({ strength }) => strength,
  'autre explication': ({ also }) => also,
  'réponse remplie': ({ noticed }) => noticed,
  sources: ({ sources }) => sources.join(', '),
};

const FIELD: Fields<LetterField> = {
  nom: ({ label }) => label,
  précision: ({ hint = '' }) => hint,
  forme: ({ kind }) => kind,
  'peut manquer': ({ optional }) => (optional ? 'oui' : 'non'),
  choix: ({ options = [] }) => options.map(({ label, says }) => `${label}\u00A0: ${says}`).join('\n'),
};

const FIGURE: Fields<Figure> = {
  titre: ({ title }) => title,
  description: ({ description }) => description,
  cases: ({ boxes }) => boxes.map(({ name, does }) => `${name}\u00A0: ${does}`).join('\n'),
  flèches: ({ arrows }) => arrows.map(({ from, to, says }) => `${from} → ${to}\u00A0: ${says}`).join('\n'),
};

const TERM: Fields<Term> = { nom: ({ name }) => name, définition: ({ definition }) => definition };

const SOURCE: Fields<Source> = {
  titre: ({ title }) => title,
  éditeur: ({ publisher }) => publisher,
  adresse: ({ url = '' }) => url,
  édition: ({ edition = '' }) => edition,
  confiance: ({ confidence = 'H' }) => confidence,
  'lue le': ({ checked }) => checked,
};

const PACK: Fields<Content> = {
  plafonds: ({ caps }) => `maintenant ${caps.now}, aujourd’hui ${caps.today}, cette semaine ${caps.week}`,
  'écran des urgences': ({ emergency }) => emergency.join(', '),
  'à qui parler': ({ help }) => help.join(', '),
  'phrases en tête du plan': (pack) =>
    pack.openings
      .map(({ when, lines }) => `${when ? `si ${sayCondition(pack, when)}` : 'sinon'}\u00A0: ${lines.join(' ')}`)
      .join('\n'),
  'cas de l’écran des urgences': ({ urgent }) =>
    urgent
      .map(({ title, text, say = [], contacts }) => `${title} ${text} ${textOf(say)} (${contacts.join(', ')})`)
      .join('\n'),
  'où signaler une erreur': ({ report }) => report ?? '',
  'groupes de pages': ({ pageGroups }) =>
    pageGroups.map(({ title, pages }) => `${title}\u00A0: ${pages.join(', ')}`).join('\n'),
  'services et tribunaux par département': ({ directory }) =>
    (directory?.departments ?? [])
      .map(({ code, name, body, courts, note = '' }) =>
        `${code} ${name}\u00A0: ${body} ; ${courts.join(', ')} ${note}`.trim(),
      )
      .join('\n'),
  'délais de relecture': ({ staleAfter }) =>
    `${countOf(staleAfter.procedures, 'jour')}, contacts ${countOf(staleAfter.contacts, 'jour')}`,
};

function diffList<T extends { readonly id: string }>(
  subject: Subject,
  what: string,
  before: readonly T[],
  after: readonly T[],
  name: (thing: T) => string,
  fields: Fields<T>,
): readonly Change[] {
  const { added, removed, kept } = matchById(before, after);
  return [
    ...removed.map((thing): Change => ({ subject, id: thing.id, says: `${what}\u00A0: retiré`, before: name(thing) })),
    ...added.map((thing): Change => ({ subject, id: thing.id, says: `${what}\u00A0: nouveau`, after: name(thing) })),
    ...kept.flatMap((pair) =>
      compareFields(pair.before, pair.after, fields).map(({ field, ...sides }): Change => ({
        subject,
        id: pair.after.id,
        says: `${name(pair.after)}\u00A0: ${field}`,
        ...sides,
      })),
    ),
  ];
}

function diffPages(before: readonly WholePage[], after: readonly WholePage[]): readonly Change[] {
  const heads = diffList('page', 'Page', before, after, ({ title }) => title, {
    titre: ({ title }) => title,
    'nom court': ({ short }) => short,
    sources: ({ sources }) => sources.join(', '),
  });
  const texts = matchById(before, after).kept.flatMap((pair) =>
    compareLines(textOfBlocks(pair.before.blocks), textOfBlocks(pair.after.blocks)).map((sides): Change => ({
      subject: 'page',
      id: pair.after.id,
      says: `${pair.after.title}\u00A0: texte`,
      ...sides,
    })),
  );
  return [...heads, ...texts];
}
