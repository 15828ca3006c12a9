import type { Plugin } from 'vite';
import type { InterfaceWords } from '../../../src/pack/index.ts';

/**
 * What the guide in one file does without (src/app/one-file.ts): the Word file and its library; what is kept for the
 * person, which needs storage. Their code is not in it.
 */
const LEFT_OUT = [
  'src/app/letters/letter-document.ts',
  'src/app/own-screens.ts',
  'src/app/notes/letter-notes.tsx',
  'src/app/notes/after-call.tsx',
  'src/app/follow/edition-news.tsx',
];

/** Puts nothing in the place of these modules. Throws at the end when one of them was not asked for: it has moved. */
export function leaveOutPlugin(): Plugin {
  const waiting = new Set(LEFT_OUT);
  return {
    name: 'reperes-left-out',
    enforce: 'pre',
    load(id) {
      const path = LEFT_OUT.find((one) => id.replaceAll('\\', '/').endsWith(one));
      if (path === undefined) return null;
      waiting.delete(path);
      return { code: 'export {};', moduleSideEffects: false };
    },
    buildEnd(error) {
      if (!error && waiting.size > 0) throw new Error(`nothing asks any more for ${[...waiting].join(', ')}`);
    },
  };
}

/** Topics of words that the screens left out say; a few of them are said by others too. */
const TOPICS = ['vault', 'after', 'stored', 'letterNotes', 'copy', 'notes', 'follow'];

/** A form by number stands behind the name of its word. */
const FORM = /_(?:zero|one|two|few|many|other)$/;

/**
 * The words that the file says: without those of these topics that its `code` does not name, and with its own,
 * `instead` of others, in the place of those.
 */
export function wordsOfFile(
  words: InterfaceWords,
  code: string,
  instead: InterfaceWords | string | undefined,
  path: readonly string[] = [],
): InterfaceWords {
  const isNamed = (name: string): boolean =>
    !TOPICS.includes(path[0] ?? '') || code.includes([...path, name.replace(FORM, '')].join('.'));
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, says]): readonly (readonly [string, string | InterfaceWords])[] => {
      const own = typeof instead === 'object' ? instead[name] : undefined;
      if (typeof says !== 'string') return [[name, wordsOfFile(says, code, own, [...path, name])]];
      return isNamed(name) ? [[name, typeof own === 'string' ? own : says]] : [];
    }),
  );
}
