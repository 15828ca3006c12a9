import { readFileSync } from 'node:fs';
import { change, type Fault } from './fault.ts';

const INTERFACE = 'fr/interface.yaml';

const LINES = readFileSync('tests/fixtures/pack/good/fr/interface.yaml', 'utf8').split('\n');

/** The line that says this, counted from 1: the file grows with every screen. */
function lineOf(words: string): number {
  const at = LINES.findIndex((line) => line.includes(words));
  if (at < 0) throw new Error(`no line says ${words}`);
  return at + 1;
}

/** What is no plain word, put behind a word of the interface. */
const notPlain = (put: string, code: Fault['code'], says: string): Fault => ({
  name: `a word of the interface holds ${put}`,
  edits: [change(INTERFACE, 'often: Souvent présent', `often: "Souvent présent ${put}"`)],
  code,
  file: INTERFACE,
  line: lineOf('often: Souvent'),
  says,
  alone: true,
});

/** Mistakes in what the interface itself says. */
export const interfaceFaults: readonly Fault[] = [
  notPlain('$t(erase.all)', 'bad-place', '"$t(erase.all)" would put other words'),
  notPlain('<b onclick=x>ici</b>', 'raw-html', '"<b onclick=x>ici</b>" is a mark'),
  notPlain('javascript:alert(1)', 'external-link', '"javascript:alert(1)" reads as an address'),
  notPlain('https://autre.example/', 'external-link', 'contacts.yaml'),
  notPlain('//autre', 'external-link', '"//autre" reads as an address'),
  notPlain('mailto:qui@autre', 'external-link', '"mailto:qui@autre" reads as an address'),
  notPlain('sur autre.example', 'external-link', '"autre.example" reads as an address'),
  {
    name: 'the interface has a word that the code does not know',
    edits: [change(INTERFACE, '    often: Souvent présent\n', '    often: Souvent présent\n    rare: Rare.\n')],
    code: 'unknown-key',
    file: INTERFACE,
    line: lineOf('often: Souvent') + 1,
    says: '"rare" is not a key',
  },
  {
    name: 'a word of the interface is missing',
    edits: [change(INTERFACE, '    often: Souvent présent\n', '')],
    code: 'missing-key',
    file: INTERFACE,
    line: lineOf('    title: Les signes') - 1,
    says: 'Add "often:"',
    alone: true,
  },
  {
    name: 'a word of the interface is empty',
    edits: [change(INTERFACE, 'often: Souvent présent', "often: ''")],
    code: 'wrong-value',
    file: INTERFACE,
    line: lineOf('often: Souvent'),
    says: 'often: "" is empty',
    alone: true,
  },
  {
    name: 'a word of the interface has a place that nothing fills',
    edits: [change(INTERFACE, 'Souvent présent', 'Souvent présent, {{name}}')],
    code: 'bad-place',
    file: INTERFACE,
    line: lineOf('often: Souvent'),
    says: 'Nothing fills {{name}} here.',
    alone: true,
  },
  {
    name: 'a place of a word is left out',
    edits: [change(INTERFACE, '"Modifier : {{question}}"', 'Modifier')],
    code: 'bad-place',
    file: INTERFACE,
    line: lineOf('Modifier : {{question}}'),
    says: '{{question}} is missing here.',
  },
  {
    name: 'a place is left out in one form of a word',
    edits: [change(INTERFACE, 'one: "{{count}} action"', 'one: Une action')],
    code: 'bad-place',
    file: INTERFACE,
    line: lineOf('{{count}} action"'),
    says: '{{count}} is missing here.',
  },
  {
    name: 'a place is misspelt as one brace',
    edits: [change(INTERFACE, 'one: "{{count}} action"', 'one: "{{count}} {action}"')],
    code: 'bad-place',
    file: INTERFACE,
    line: lineOf('{{count}} action"'),
    says: 'A brace stands alone here.',
    alone: true,
  },
  {
    name: 'a form that the language needs is missing',
    edits: [change(INTERFACE, '      one: "{{count}} action"\n', '')],
    code: 'plural-forms',
    file: INTERFACE,
    line: lineOf('    actions:'),
    says: '"plan.actions" has no form "one". This language needs: one, other.',
    alone: true,
  },
  {
    name: 'a word that is counted has no forms at all',
    edits: [
      change(
        INTERFACE,
        'actions:\n      one: "{{count}} action"\n      other: "{{count}} actions"',
        'actions: "{{count}} actions"',
      ),
    ],
    code: 'plural-forms',
    file: INTERFACE,
    line: lineOf('    actions:'),
    says: 'This language needs: one, other.',
    alone: true,
  },
  {
    name: 'a form stands there that the language does not tell apart',
    edits: [change(INTERFACE, 'one: "{{count}} action"', 'two: "{{count}} actions"\n      one: "{{count}} action"')],
    code: 'plural-forms',
    file: INTERFACE,
    line: lineOf('{{count}} action"'),
    says: 'the form "two"',
    alone: true,
  },
  {
    name: 'a form stands there that no language has',
    edits: [change(INTERFACE, 'one: "{{count}} action"', 'deux: "{{count}} actions"\n      one: "{{count}} action"')],
    code: 'unknown-key',
    file: INTERFACE,
    line: lineOf('{{count}} action"'),
    says: '"deux" is not a key',
    alone: true,
  },
  {
    name: 'the interface names a number that no contact has',
    edits: [change(INTERFACE, 'Le {{number}} peut lui', 'Le {{number}} ou le 19 peut lui')],
    code: 'unknown-number',
    file: INTERFACE,
    line: lineOf('peut lui'),
    says: '"19" is the number of no contact',
    alone: true,
  },
  {
    name: 'the interface names such a number without a word that calls it',
    edits: [change(INTERFACE, 'often: Souvent présent', 'often: Souvent présent (3018)')],
    code: 'unknown-number',
    file: INTERFACE,
    line: lineOf('often: Souvent'),
    says: '"3018" is the number of no contact',
    alone: true,
  },
  {
    name: 'the interface says a word that the guide does not say',
    edits: [change(INTERFACE, "L'appel n'est pas sur la facture.", "L'appel est invisible.")],
    code: 'banned-word',
    file: INTERFACE,
    line: lineOf('sur la facture'),
    says: '"invisible"',
  },
  {
    name: 'a sentence of the interface is too long',
    edits: [
      change(
        INTERFACE,
        "L'appel n'est pas sur la facture.",
        "L'appel que vous faites à ce numéro de ce téléphone ou d'un autre n'est pas sur la facture du mois qui suit.",
      ),
    ],
    code: 'long-sentence',
    file: INTERFACE,
    line: lineOf('sur la facture'),
    says: 'Make it two sentences',
    alone: true,
  },
];
