import { compilePack } from '../../tools/compiler/index.ts';
import type { Content } from '../../tools/compiler/index.ts';
import { edit, good } from '../compiler/edit-pack.ts';

/**
 * The small pack, with words by the child in a card, the opening, a script, a contact and a letter, and the
 * choice beside its second question.
 */
export function packByChild(): Content {
  const { content: pack, issues } = compilePack(
    edit(good, [
      {
        file: 'flow.yaml',
        find: '    options: [running, stopped, unknown]\n',
        put: '    options: [running, stopped, unknown]\n    child: { when: { not: { danger: unknown } } }\n',
      },
      {
        file: 'fr/flow.yaml',
        find: "  why: Ce qui coule se coupe d'abord.\n",
        put: "  why: Ce qui coule se coupe d'abord.\n  child: { title: Qui est là ?, daughter: Ma fille, son: Mon fils, unsaid: Sans le dire, variants: [{ when: { danger: none }, daughter: Une fille }] }\n",
      },
      {
        file: 'fr/pack.yaml',
        find: "[L'eau se coupe.",
        put: '["L\'eau attend {votre fille|votre fils|votre enfant}."',
      },
      {
        file: 'fr/procedures/prevenir-l-assurance.md',
        find: 'title: Prévenez votre assurance\n',
        put: 'title: "Aidez {votre fille|votre fils|votre enfant}"\n',
      },
      {
        file: 'fr/procedures/prevenir-l-assurance.md',
        find: 'why: Les traces sèchent vite.',
        put: 'why: "{Elle|Il|Votre enfant} sèche vite."',
      },
      {
        file: 'fr/pages/tout-voir.md',
        find: "> « Il y a de l'eau chez moi. »",
        put: '> « {Ma fille|Mon fils|Mon enfant} a {… son âge}. »',
      },
      {
        file: 'fr/contacts.yaml',
        find: "« L'eau touche les prises. »",
        put: '« {Ma fille|Mon fils|Mon enfant} est au {… numéro et rue}. »',
      },
      {
        file: 'fr/letters/declaration.md',
        find: 'Voici les dégâts.',
        put: '{Ma fille|Mon fils|Mon enfant} est mouillé{e||·e}.',
      },
      {
        file: 'fr/letter-fields.yaml',
        find: "says: J'ai pris des photos.",
        put: 'says: "{Elle|Il|Mon enfant} a pris des photos."',
      },
    ]),
    'fr',
  );
  if (pack === null || issues.length > 0) throw new Error(JSON.stringify(issues));
  return pack;
}
