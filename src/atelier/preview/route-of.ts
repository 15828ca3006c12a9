import type { ThingName } from '../work/protocol.ts';
import type { Route } from './shown.ts';

/** The page of the guide on which a thing is read. */
export function routeOf({ kind, id }: ThingName): Route {
  switch (kind) {
    case 'procedure':
    case 'letter':
    case 'page':
    case 'contact':
      return { kind, id };
    case 'sign':
      return { kind: 'sign-group', id };
    case 'term':
      return { kind: 'glossary' };
    case 'question':
      return { kind: 'all-questions' };
    case 'source':
      return { kind: 'about' };
    case 'family':
    case 'interface':
    case 'rest':
      return { kind: 'home' };
    default:
      throw new Error(`nobody reads ${String(kind satisfies never)}`);
  }
}
