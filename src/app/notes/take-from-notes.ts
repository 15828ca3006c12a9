import { isSameCall, latestOf, type Journal, type NoteFields } from './model/index.ts';
import type { Language } from '../../languages/index.ts';
import type { LetterField, LetterTakes, LetterWords } from '../../pack/index.ts';
import type { Refusal } from '../../storage/plans/index.ts';

type Taken = readonly (readonly [field: string, value: string])[];

/** How a letter writes what it takes: its own language and words, never those of the page. */
export interface LetterSays {
  readonly language: Pick<Language, 'longDate' | 'list' | 'statements'>;
  readonly word: (key: keyof LetterWords) => string;
}

const put = (says: string, values: Readonly<Record<string, string>>): string =>
  says.replace(/\{\{(\w+)\}\}/g, (_, place: string) => values[place] ?? '');

/** What a letter takes by itself: of a no, when it was, where, and in which words. The rest is asked for. */
const BY_ITSELF: readonly string[] = ['refusals', 'refusals-and-silences', 'exact-refusals', 'refusal-places'];
export const takesByItself = ({ takes }: LetterField): boolean => takes !== undefined && BY_ITSELF.includes(takes.what);

const hasWords = ({ service, exact }: Refusal): boolean => Boolean(service ?? exact);

/**
 * What fields of a letter take from the notes and from the refusals of the plan, in the order of their days. Of calls a
 * field takes those for the procedures that it names, and nothing of any other. A refusal that is in the notes and in
 * the plan stands once. A field for which there is nothing is left out. `says`: how the letter writes it.
 */
export function takeFromNotes(
  fields: readonly LetterField[],
  journal: Journal | null,
  refused: readonly Refusal[],
  { language: { longDate, list, statements }, word }: LetterSays,
): Taken {
  const filled = (...parts: readonly (string | undefined)[]): string =>
    list(parts.filter((part): part is string => part !== undefined && part !== ''));
  /** A call in one line: its day and time, whom, and the number of the file. */
  const sayCall = ({ day = '', time, service, reference }: NoteFields): string =>
    filled(longDate(day), time, service, reference && put(word('letterNotes.reference'), { number: reference }));
  const all = (journal?.notes ?? [])
    .flatMap((note) => {
      const fieldsOf = latestOf(note)?.fields;
      return fieldsOf === undefined ? [] : [{ kind: note.kind, fields: fieldsOf }];
    })
    .sort((a, b) => ((a.fields.day ?? '') < (b.fields.day ?? '') ? -1 : 1));
  const linesFor = (takes: LetterTakes): readonly string[] => {
    if (takes.what === 'dated-facts')
      return all.flatMap(({ kind, fields: said }) =>
        kind === 'note' && said.what
          ? put(word('export.line'), { label: filled(longDate(said.day ?? ''), said.time), text: said.what })
          : [],
      );
    const isAbout = ({ procedure = '' }: { readonly procedure?: string }): boolean => takes.of.includes(procedure);
    const noted = all
      .filter(({ kind, fields: said }) => kind === 'call' && isAbout(said))
      .map(({ fields: said }) => said);
    const isNoted = (refusal: Refusal): boolean => noted.some((said) => isSameCall(said, refusal));
    const alone = refused.filter((call) => call.outcome === 'refused' && isAbout(call) && !isNoted(call));
    // of which the plan knows who said it, or the words
    const calls: readonly NoteFields[] = [...noted, ...alone.filter(hasWords)].sort((a, b) =>
      (a.day ?? '') < (b.day ?? '') ? -1 : 1,
    );
    const refusals = calls.filter(({ outcome }) => outcome === 'refused');
    const unnoted = alone.filter((call) => !hasWords(call));
    const isAlone = refusals.length + unnoted.length === 1;
    switch (takes.what) {
      case 'calls':
        return calls.filter(({ outcome }) => outcome !== 'no-answer').map(sayCall);
      case 'refusals':
        return [
          // of one alone the counter has a field of its own; of several each stands with its day
          ...refusals.map((said) => ({
            day: said.day ?? '',
            line: sayCall(isAlone ? { ...said, service: '' } : said),
          })),
          ...unnoted.map(({ day }) => ({ day, line: longDate(day) })),
        ]
          .sort((a, b) => (a.day < b.day ? -1 : 1))
          .map(({ line }) => line);
      case 'refusals-and-silences':
        return calls.flatMap((said) =>
          said.outcome === 'refused' || said.outcome === 'no-answer'
            ? put(word('export.line'), {
                label: sayCall(said),
                text: filled(word(`notes.outcome.${said.outcome}`), said.exact),
              })
            : [],
        );
      case 'file-numbers':
        return calls.flatMap(({ reference }) => reference ?? []);
      case 'refusal-places':
        return refusals.flatMap(({ service }) => service ?? []);
      case 'exact-refusals':
        return refusals.flatMap(({ exact }) => exact ?? []);
    }
  };
  return fields.flatMap(({ id, kind, takes }) => {
    const found = takes === undefined ? [] : [...new Set(linesFor(takes))];
    // a line of text holds no line break
    return found.length === 0 ? [] : [[id, kind === 'lines' ? found.join('\n') : statements(found)] as const];
  });
}
