/** A run of a line that stands for something else than its letters. `from` and `to` are places in the line. */
export type Mark = { readonly from: number; readonly to: number } & (
  | { readonly kind: 'source'; readonly id: string }
  /** `to` what it leads, as `contact:samu`, and the words that are shown */
  | { readonly kind: 'link'; readonly target: string; readonly text: string }
  /** something that the person says or writes */
  | { readonly kind: 'blank'; readonly hint: string }
  /** for a daughter, for a son, when it is not said */
  | { readonly kind: 'forms'; readonly forms: readonly [string, string, string] }
  | { readonly kind: 'strong'; readonly text: string }
  /** what the guide fills: a name, a number, a date */
  | { readonly kind: 'place'; readonly name: string }
  /** words in another language */
  | { readonly kind: 'foreign'; readonly text: string; readonly lang: string }
);

type WithoutPlace<T> = T extends unknown ? Omit<T, 'from' | 'to'> : never;

/** Every mark of a running text, and how it is read (guide-content/README.md). */
const MARKS: readonly (readonly [pattern: RegExp, read: (found: RegExpExecArray) => WithoutPlace<Mark>])[] = [
  [/\{\{([\w-]+)\}\}/y, ([, name = '']) => ({ kind: 'place', name })],
  [/[ \t]*\[\^([^\]\s]+)\]/y, ([, id = '']) => ({ kind: 'source', id })],
  [/\[([^[\]^]+)\]\{lang=([^{}\s]*)\}/y, ([, text = '', lang = '']) => ({ kind: 'foreign', text, lang })],
  [/\[([^[\]^]+)\]\(([a-z]+:[^)\s]*)\)/y, ([, text = '', target = '']) => ({ kind: 'link', target, text })],
  [/\{(?:…|\.{3})\s+([^{}|]*[^{}|\s])\s*\}/y, ([, hint = '']) => ({ kind: 'blank', hint })],
  [/\{([^{}|]*)\|([^{}|]*)\|([^{}|]*)\}/y, ([, a = '', b = '', c = '']) => ({ kind: 'forms', forms: [a, b, c] })],
  [/\*\*([^*]+)\*\*/y, ([, text = '']) => ({ kind: 'strong', text })],
];

/** The marks of a line, in its order; none lies in another. */
export function marksIn(words: string): readonly Mark[] {
  const marks: Mark[] = [];
  let at = 0;
  while (at < words.length) {
    const mark = markAt(words, at);
    if (mark === null) at += 1;
    else {
      marks.push(mark);
      at = mark.to;
    }
  }
  return marks;
}

function markAt(words: string, at: number): Mark | null {
  for (const [pattern, read] of MARKS) {
    pattern.lastIndex = at;
    const found = pattern.exec(words);
    if (found !== null) return { ...read(found), from: at, to: pattern.lastIndex } as Mark;
  }
  return null;
}

/** How each mark is written. */
export const writeMark = {
  source: (id: string): string => ` [^${id}]`,
  link: (target: string, text: string): string => `[${text}](${target})`,
  blank: (hint: string): string => `{\u2026 ${hint}}`,
  forms: (forms: readonly [string, string, string]): string => `{${forms.join('|')}}`,
} as const;

/** Words as a person reads them: marks by what they show, forms by the last of them, what the guide fills as typed. */
export function plainWords(words: string): string {
  let [text, at] = ['', 0];
  for (const mark of marksIn(words)) {
    text += words.slice(at, mark.from) + shown(mark);
    at = mark.to;
  }
  return text + words.slice(at);
}

function shown(mark: Mark): string {
  switch (mark.kind) {
    case 'source':
      return '';
    case 'blank':
      return mark.hint;
    case 'place':
      return `{{${mark.name}}}`;
    case 'forms':
      return mark.forms[2];
    case 'link':
    case 'strong':
    case 'foreign':
      return mark.text;
    default:
      throw new Error(`unknown mark ${JSON.stringify(mark satisfies never)}`);
  }
}
