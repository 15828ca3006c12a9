import type { JSX } from 'preact';
import type { Figure } from '../../../pack/index.ts';
import { t } from '../../say.ts';
import { DrawnLanes } from './drawn-lanes.tsx';
import { DrawnMap } from './drawn-map.tsx';
import { Heading } from './heading.tsx';

/**
 * Who does what. Where there is room, a map, whose arrows carry numbers; everywhere each lane as a box of its own, with
 * what each does and each arrow in words, so that nothing is told by the map alone.
 */
export function Drawing({ figure, level }: { figure: Figure; level: 2 | 3 | 4 }): JSX.Element {
  const titleId = `dessin-${figure.id}`;
  return (
    <figure class="drawing stack-s" aria-labelledby={titleId}>
      <Heading level={level} id={titleId}>
        {figure.title}
      </Heading>
      <DrawnMap figure={figure} titleId={titleId} />
      <DrawnLanes figure={figure} />
      <figcaption>
        <details>
          <summary>{t('drawing.words')}</summary>
          <div class="stack-s">
            {figure.description.split('\n').map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </details>
      </figcaption>
    </figure>
  );
}
