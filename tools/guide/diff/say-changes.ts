import { sayDay } from '../say/say-words.ts';
import type { Change, Subject } from './change.ts';
import type { EditionDifference } from './diff.ts';
import type { Lost } from './list-lost.ts';
import { sayPlans } from './say-plans.ts';

const TITLES: Readonly<Record<Subject, string>> = {
  contact: 'Contacts',
  question: 'Questions et réponses',
  procedure: 'Démarches',
  letter: 'Lettres',
  page: 'Pages',
  sign: 'Signes',
  term: 'Glossaire',
  source: 'Sources',
  pack: 'Réglages du guide',
};

/** Two editions in plain French, line by line. What is most urgent stands first. */
export function sayChanges(difference: EditionDifference): readonly string[] {
  const { before, after, changes, plans, lost } = difference;
  const subjects = [...new Set(changes.map(({ subject }) => subject))];
  const isSame = changes.length === 0 && plans.procedures.length === 0 && plans.questions.length === 0;
  return [
    `De l’édition du ${sayDay(before.pack.edition)} (${before.name})`,
    `à l’édition du ${sayDay(after.pack.edition)} (${after.name})`,
    ...(isSame ? ['', 'Rien n’a changé.'] : []),
    ...subjects.flatMap((subject) => [
      '',
      ...underline(TITLES[subject]),
      ...changes.filter((change) => change.subject === subject).flatMap(sayChange),
    ]),
    ...(isSame
      ? []
      : [
          '',
          ...underline('Ce que cela change dans les plans'),
          ...sayPlans(before.pack, after.pack, plans),
          '',
          ...underline('Pour une personne qui a déjà répondu ou coché'),
          ...sayLost(lost),
        ]),
  ];
}

const underline = (title: string): readonly string[] => [title, '─'.repeat(title.length)];

function sayChange({ says, id, urgent, before, after }: Change): readonly string[] {
  const side = (name: string, text: string | undefined): readonly string[] =>
    text === undefined
      ? []
      : (text === '' ? ['(rien)'] : text.split('\n')).map(
          (line, index) => `    ${index === 0 ? name.padEnd(8) : ' '.repeat(8)}${line}`,
        );
  return [
    `${urgent ? '! ' : '- '}${says}${id === '' ? '' : ` (${id})`}`,
    ...side('avant', before),
    ...side('après', after),
  ];
}

function sayLost({ steps, options, signs, single }: Lost): readonly string[] {
  const list = (title: string, all: readonly { readonly id: string; readonly says: string }[]): readonly string[] =>
    all.length === 0 ? [] : [title, ...all.map(({ id, says }) => `  ${says} (${id})`)];
  const lines = [
    ...list('Coches perdues, car l’étape n’existe plus\u00A0:', steps),
    ...list('Réponses qui ne comptent plus\u00A0:', options),
    ...list('Signes dont la coche est perdue\u00A0:', signs),
    ...(single.length === 0
      ? []
      : [`Plusieurs réponses ne comptent plus, une seule est possible\u00A0: ${single.join(', ')}`]),
  ];
  return lines.length === 0 ? ['Rien n’est perdu.'] : lines;
}
