import type { ThingName } from '../work/protocol.ts';

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
