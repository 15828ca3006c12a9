import { Refusal, type Command, type Given } from './command.ts';

/**
 * Reads what was typed after the name of a command. Throws a Refusal on an unknown or unfinished option,
 * and on words too few or too many.
 */
export function readWords({ name, usage, words: [least, most], options }: Command, typed: readonly string[]): Given {
  const words: string[] = [];
  const given = new Map<string, string>();
  for (let at = 0; at < typed.length; at++) {
    const [word, inline] = splitAtEquals(typed[at] ?? '');
    if (!word.startsWith('-') || word === '-') {
      words.push(word);
      continue;
    }
    const option = options[word];
    if (!option) throw new Refusal(`"${name}" has no option "${word}". It has: ${Object.keys(options).join(', ')}.`);
    if (option.value === undefined) {
      if (inline !== undefined) throw new Refusal(`"${word}" takes nothing after it.`);
      given.set(word, '');
      continue;
    }
    const value = inline ?? typed[++at];
    if (value === undefined || value === '' || value.startsWith('--'))
      throw new Refusal(`"${word}" needs ${option.value} after it.`);
    given.set(word, value);
  }
  if (words.length < least) throw new Refusal(`"${name}" needs more: npm run guide -- ${name} ${usage}`);
  if (words.length > most)
    throw new Refusal(`"${words[most]}" is one word too many: npm run guide -- ${name} ${usage}`.trim());
  return { words, has: (flag) => given.has(flag), value: (option) => given.get(option) };
}

function splitAtEquals(word: string): readonly [string, string?] {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word] : [word.slice(0, at), word.slice(at + 1)];
}
