import { find, textOf, textOfBlocks, wholeOf, wholeProcedure, type Core, type Texts } from '../../pack/index.ts';
import type { Route } from '../routes.ts';

/** The lines of a page that somebody may find wrong, in its order; none where a page has no words of its own. */
export function linesOf(route: Route, core: Core, texts: Texts): readonly string[] {
  switch (route.kind) {
    case 'procedure': {
      const { title, why, situation, sections } = wholeProcedure(find(core.procedures, route.id), texts);
      return lines([title, situation, why, ...sections.map(({ blocks }) => textOfBlocks(blocks))]);
    }
    case 'page':
      return lines([textOfBlocks(wholeOf(find(core.pages, route.id), texts.pages).blocks)]);
    case 'contact': {
      const {
        short,
        purpose,
        who,
        before = [],
        after = [],
        channels,
      } = wholeOf(find(core.contacts, route.id), texts.contacts);
      const reach = channels.flatMap((channel) => ('shown' in channel ? channel.shown : []));
      return lines([...reach, short, purpose, ...before.map(textOf), who, ...after.map(textOf)]);
    }
    default:
      return [];
  }
}

const lines = (texts: readonly string[]): readonly string[] => [
  ...new Set(texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '')),
];
