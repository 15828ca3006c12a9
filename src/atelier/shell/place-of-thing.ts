import type { Fault, ThingName } from '../work/protocol.ts';

/** Where a thing is worked on. */
export function placeOfThing({ kind, id }: ThingName): readonly string[] {
  switch (kind) {
    case 'procedure':
    case 'contact':
    case 'letter':
    case 'page':
    case 'sign':
    case 'term':
    case 'question':
    case 'interface':
      return ['text', kind, id];
    case 'source':
      return ['source', id];
    case 'family':
      return ['rules', 'family', id];
    case 'rest':
      return ['text'];
    default:
      throw new Error(`nobody works on ${String(kind satisfies never)}`);
  }
}

/** Where a fault is mended: at its line, where that is one of a text; in a translation, on the bench of its text. */
export function placeOfFault({ thing, locale, file, line }: Fault, source: string): readonly string[] {
  const place = placeOfThing(thing);
  if (place.length < 3 || place[0] !== 'text' || !file.startsWith(`${locale}/`)) return place;
  return locale === source ? [...place, String(line)] : ['languages', locale, thing.kind, thing.id];
}
