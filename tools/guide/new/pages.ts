import { FALLBACK, languageOf } from '../../compiler/languages/index.ts';
import { isLocale } from '../../compiler/index.ts';
import { Refusal } from '../command.ts';
import { appendItem } from './append.ts';
import { TODO, write, type Skeleton } from './skeleton.ts';

export const procedure: Skeleton = ({ id, files, manifest, locale, today }) => {
  const { sectionTitles: titles } = languageOf(locale) ?? FALLBACK;
  const structure = `topic: ${manifest.topics?.[0] ?? 'todo'}           # one of: ${(manifest.topics ?? []).join(', ')}
# when: { question: option }   # which answers bring it; left out, it is in every plan
band: later              # now, today, week, later, standby, or a list of { when, band } whose last has no when
# protective: true       # or a condition: when losing it would put the child in danger; no cap moves it, and the proof watches it
# service: true          # when somebody can refuse; then if-refused names what comes next
# if-refused: other-procedure
contacts: []             # ids of contacts.yaml, in the order to try them
sources: []              # ids of sources.yaml
checked: ${today}
review: { status: draft }
`;
  const words = `---
title: ${TODO}
short: ${TODO}
why: ${TODO}
situation: ${TODO}
---
## ${titles.summary}
${TODO}

## ${titles.who}
${TODO}

## ${titles.steps}
1. ${TODO} {#${TODO.toLowerCase()}}

## ${titles.next}
${TODO}

## ${titles.avoid}
- ${TODO}. → ${TODO}.
`;
  const list = files.get('pack.yaml') ?? '';
  return write(
    [
      [`procedures/${id}.yaml`, structure],
      [`${locale}/procedures/${id}.md`, words],
    ],
    [['pack.yaml', appendItem('pack.yaml', list, ['procedures'], [id])]],
  );
};

export const page: Skeleton = ({ id, locale, today }) =>
  write([
    [
      `${locale}/pages/${id}.md`,
      `---\ntitle: ${TODO}\nshort: ${TODO}\nsources: []\nchecked: ${today}\n---\n${TODO}\n\n## ${TODO}\n${TODO}\n`,
    ],
  ]);

export const persona: Skeleton = ({ id }) =>
  write([
    [
      `personas/${id}.yaml`,
      `# What this family guards: one line.
family: ${TODO}            # age, where, what was seen; no real family
answers: {}              # question: [option]; what is left out stays unanswered
holds: { now: [${TODO.toLowerCase()}] }     # now, today, week, later, anywhere: what a social worker would insist on
never: []                # what would be wrong for them
# says: { procedure: [words that must stand on its page] }
`,
    ],
  ]);

export const letter: Skeleton = ({ id, files, locale, today }) => {
  if (!files.has('letter-fields.yaml'))
    throw new Refusal('letter-fields.yaml is missing; it lists what the letters ask for. Write it first.');
  const { letterTitles: titles } = languageOf(locale) ?? FALLBACK;
  const words = `---
title: ${TODO}
short: ${TODO}
lead: ${TODO}
---
## ${titles.sender}
{sender}

## ${titles.recipient}
${TODO}

## ${titles.object}
${TODO}

## ${titles.body}
${TODO}

## ${titles.basis}
${TODO}

## ${titles.sending}
- ${TODO}
`;
  return write([
    [
      `letters/${id}.yaml`,
      'fields: [sender]         # ids of letter-fields.yaml, in the order of the form; ' +
        'place and date come by themselves\nsources: []              # ids of sources.yaml\n' +
        `checked: ${today}\nreview: { status: draft }\n`,
    ],
    [`${locale}/letters/${id}.md`, words],
  ]);
};

/**
 * The words of the source language once more, to be translated file by file. It is not in pack.yaml until that is done.
 */
export const locale: Skeleton = ({ id, files, locale: source }) => {
  if (!isLocale(id)) throw new Refusal(`"${id}" is not the code of a language: two or three letters, such as ar.`);
  const words = [...files].filter(([file]) => file.startsWith(`${source}/`));
  return write(
    words.map(([file, text]) => [
      `${id}/${file.slice(source.length + 1)}`,
      file.endsWith('.yaml') ? `# ${TODO}: translate from ${file}, then take this line out\n${text}` : text,
    ]),
  );
};
