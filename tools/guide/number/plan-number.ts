import { Refusal } from '../command.ts';
import type { Known, NumberPlace } from './place.ts';
import { keepFresh } from './keep-fresh.ts';
import { spellLike, type Called } from './spellings.ts';

type Files = ReadonlyMap<string, string>;

/** A place, and what would stand there. */
export interface PlannedPlace extends NumberPlace {
  /** null: a short number cannot be called from abroad, as it is written there */
  readonly put: string | null;
}

/** The places with the new number as each would write it. Throws a Refusal when it is the same number. */
export function planNumber(
  places: readonly NumberPlace[],
  old: Called,
  next: Called,
  { telephones }: Known,
): readonly PlannedPlace[] {
  if (old.dialled === next.dialled) throw new Refusal('Both are the same number.');
  return places.map((place) => ({ ...place, put: spellLike(place.found, next, place.isDialled, telephones) }));
}

/** A place that changes when nobody says otherwise. */
export const isToChange = (place: PlannedPlace): place is PlannedPlace & { readonly put: string } =>
  place.kept === null && place.put !== null;

export interface NumberPut {
  /** the files with another text */
  readonly texts: Files;
  /** the records of translations that follow, and how many parts are noted anew in each language */
  readonly records: Files;
  readonly noted: readonly { readonly locale: string; readonly noted: number }[];
}

/** The texts that have another number once it stands in these places. */
export function writeNumber(files: Files, places: readonly PlannedPlace[]): Files {
  const texts = new Map<string, string>();
  // from the end, so that what stands before keeps its place
  for (const { file, index, found, put } of places.toReversed()) {
    const text = texts.get(file) ?? files.get(file) ?? '';
    texts.set(file, `${text.slice(0, index)}${put ?? found}${text.slice(index + found.length)}`);
  }
  return texts;
}

/**
 * Puts the new number into these places. The records of the translations follow: a line that said what its source says
 * still does when both were changed.
 */
export function putNumber(files: Files, places: readonly PlannedPlace[], { locales, source }: Known): NumberPut {
  const texts = writeNumber(files, places);
  const after = new Map([...files, ...texts]);
  const kept = locales
    .filter((locale) => locale !== source && [...texts.keys()].some((file) => file.startsWith(`${locale}/`)))
    .flatMap((locale) => {
      const record = keepFresh(files, after, locale, source);
      return record === null ? [] : [{ locale, ...record }];
    });
  return {
    texts,
    records: new Map(kept.map(({ locale, text }) => [`${locale}/translated.yaml`, text])),
    noted: kept.map(({ locale, noted }) => ({ locale, noted })),
  };
}
