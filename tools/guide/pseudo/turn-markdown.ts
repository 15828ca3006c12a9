import type { Language } from '../../compiler/languages/index.ts';
import type { Turn } from './pseudo-words.ts';
import { turnYaml } from './turn-yaml.ts';

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

/** Turns a page or a procedure. */
export function turnMarkdown(text: string, turn: Turn, source: string, headings: Headings): string {
  const { front, body } = split(text);
  return `---\n${turnYaml(front, turn)}---\n${turnProse(body, turn, source, headings)}`;
}

/** Turns what is told of a letter. The letter itself is the source's: an office of that language reads it. */
export function turnLetter(text: string, turn: Turn, source: string, headings: Headings): string {
  const { front, body } = split(text);
  const told = [headings.from.letterTitles.basis, headings.from.letterTitles.sending].map(plain);
  const parts = body.split(/^(?=## )/m).filter((part) => told.includes(plain(part.split('\n')[0]?.slice(3) ?? '')));
  const means = /^short: (.*)$/m.exec(front)?.[1] ?? '';
  const words = turnYaml(`${front}means: ${means}\n`, turn);
  return `---\n${words}---\n${parts.map((part) => turnProse(part, turn, source, headings)).join('')}`;
}

function split(text: string): { readonly front: string; readonly body: string } {
  const match = FRONT_MATTER.exec(text);
  return { front: match?.[1] ?? '', body: text.slice(match?.[0].length ?? 0) };
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
