import type { Language } from '../../compiler/languages/index.ts';
import type { Turn } from './pseudo-words.ts';
import { turnYaml, type Rules } from './turn-yaml.ts';

/**
 * What of the source language is known: the headings that are typed, and those that take their place; the
 * names of contacts, which stay.
 */
export interface Headings {
  readonly names: ReadonlySet<string>;
  readonly from: Language;
  readonly to: Language;
}

const FRONT_MATTER = /^---\n([\s\S]*?\n)---\n/;

/** A link to a contact, whose words may be its name. */
const TO_CONTACT = /\[([^[\]*{}]*)\]\((contact:[a-z0-9-]+)\)/gu;

/** Turns a page or a procedure. Scripts stay in the source language, each with its meaning below it. */
export function turnMarkdown(text: string, turn: Turn, source: string, headings: Headings): string {
  const { front, body } = split(text);
  return `---\n${turnYaml(front, turn, source, { stay: ['say'] })}---\n${blocksOf(body)
    .map((block) => (isScript(block) ? explained(block, turn, source) : turnProse(block, turn, source, headings)))
    .join('\n')}`;
}

/**
 * Turns a letter: what is told of it. The letter itself stays in the source language, as an
 * office of that language reads it.
 */
export function turnLetter(text: string, turn: Turn, source: string, headings: Headings): string {
  const { front, body } = split(text);
  const { sender, recipient, object, body: letter, attachments } = headings.from.letterTitles;
  const stays: readonly string[] = [sender, recipient, object, letter, attachments].map(plain);
  let own = false;
  const lines = body.split('\n').map((line) => {
    const title = /^## (.*)$/.exec(line)?.[1];
    if (title !== undefined) own = stays.includes(plain(title));
    return own && title === undefined ? line : turnProse(line, turn, source, headings);
  });
  const means = /^lead: (.*)$/m.exec(front)?.[1] ?? '';
  const rules: Rules = {};
  return `---\n${turnYaml(`${front}means: ${means}\n`, turn, source, rules)}lang: ${source}\n---\n${lines.join('\n')}`;
}

function split(text: string): { readonly front: string; readonly body: string } {
  const match = FRONT_MATTER.exec(text);
  return { front: match?.[1] ?? '', body: text.slice(match?.[0].length ?? 0) };
}

/** Runs of lines that begin with >, and the runs of lines between them. */
function blocksOf(body: string): readonly string[] {
  const blocks: string[][] = [];
  for (const line of body.split('\n')) {
    const last = blocks.at(-1);
    if (last !== undefined && last[0]?.startsWith('>') === line.startsWith('>')) last.push(line);
    else blocks.push([line]);
  }
  return blocks.map((lines) => lines.join('\n'));
}

const isScript = (block: string): boolean => block.startsWith('>') && !block.startsWith('> [!');

function explained(block: string, turn: Turn, source: string): string {
  const paragraphs = block.split(/\n>[ \t]*(?=\n)/).map((paragraph) => paragraph.replace(/^\n/, ''));
  return `> [lang=${source}]\n${paragraphs.map((words) => `${words}\n>\n${turn(words)}`).join('\n>\n')}`;
}

function turnProse(block: string, turn: Turn, source: string, { from, to, names }: Headings): string {
  return block
    .split('\n')
    .map((line) => {
      const title = /^## (.*)$/.exec(line)?.[1];
      return title === undefined
        ? turnNamed(line, turn, source, names)
        : `## ${titleIn(title, from, to) ?? turn(title)}`;
    })
    .join('\n');
}

/** Turns a line, but for the names of services in it. */
function turnNamed(line: string, turn: Turn, source: string, contacts: ReadonlySet<string>): string {
  const names: string[] = [];
  const mark = /^\d+\. /.exec(line)?.[0] ?? '';
  const held = line.slice(mark.length).replaceAll(TO_CONTACT, (link, words: string, to: string) => {
    if (!contacts.has(plain(words))) return link;
    names.push(`[[${words}]{lang=${source}}](${to})`);
    return `{{name${'x'.repeat(names.length)}}}`;
  });
  return mark + turn(held).replaceAll(/\{\{name(x+)\}\}/g, (_, count: string) => names[count.length - 1] ?? '');
}

const plain = (words: string): string => words.replaceAll('’', "'").trim();

function titleIn(title: string, from: Language, to: Language): string | undefined {
  for (const key of ['sectionTitles', 'letterTitles'] as const) {
    const found = Object.entries(from[key]).find(([, words]) => plain(words) === plain(title));
    if (found) return (to[key] as Readonly<Record<string, string>>)[found[0]];
  }
  return undefined;
}
