import type { InterfaceWords } from '../../../src/pack/index.ts';

/** Topics of words that the screens left out say; some of them are said by others too. */
const TOPICS = [
  'vault',
  'after',
  'stored',
  'letterNotes',
  'copy',
  'notes',
  'follow',
  'install',
  'handOver',
  'passOn',
  'leaves',
  'kept',
  'notStored',
  'pause',
  'load',
  'start',
  'settings',
  'local',
  'meet',
  'deadline',
  'export',
  'aloud',
  'listen',
];

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
  const isNamed = (name: string): boolean => {
    const parts = [...path, name.replace(FORM, '')];
    return (
      !TOPICS.includes(path[0] ?? '') ||
      code.includes(parts.join('.')) ||
      // a part of the name may be known only as it runs, its end or its beginning: `load.${state}`, `${topic}.lead`
      path.some(
        (_, at) =>
          code.includes(`${parts.slice(0, at + 1).join('.')}.\${`) ||
          code.includes(`}.${parts.slice(at + 1).join('.')}\``),
      )
    );
  };
  return Object.fromEntries(
    Object.entries(words).flatMap(([name, says]): readonly (readonly [string, string | InterfaceWords])[] => {
      const own = typeof instead === 'object' ? instead[name] : undefined;
      if (typeof says !== 'string') return [[name, wordsOfFile(says, code, own, [...path, name])]];
      return isNamed(name) ? [[name, typeof own === 'string' ? own : says]] : [];
    }),
  );
}
