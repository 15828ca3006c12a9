import type { JSX } from 'preact';
import type { WholeProcedure } from '../../pack/index.ts';
import { Inlines } from '../render/screen/inlines.tsx';
import { Icon } from '../ui/icon.tsx';
import { anchorOf } from './procedure-part.tsx';
import * as icons from '../ui/icons.ts';

/** The first of what not to do, in sight while the folds are closed, and the way to all of it. */
export function FirstCaution({ procedure }: { procedure: WholeProcedure }): JSX.Element | null {
  const section = procedure.sections.find(({ id }) => id === 'avoid');
  const items = section?.blocks.flatMap((block) => (block.kind === 'avoid' ? block.items : [])) ?? [];
  const [first] = items;
  if (!section || !first) return null;
  return (
    <div class="caution no-print" {...procedure.in}>
      <Icon of={icons.alert} />
      <span>
        <Inlines text={first.avoid} />
      </span>
      <a href={`#${anchorOf(section.id)}`}>
        {section.title} ({items.length})
      </a>
    </div>
  );
}
