import type { JSX } from 'preact';
import { find } from '../context.ts';
import type { Figure, FigureBox } from '../../pack/index.ts';
import { fill } from '../fill-reading.ts';
import { t } from '../i18n-reading.ts';
import { Heading } from './heading.tsx';
import { layOut, WIDTH } from './lay-out.ts';

/**
 * A map of who does what. The drawing shows where each stands; its arrows carry numbers, and the list below says each
 * of them in words, so that nothing is told by the drawing alone.
 */
export function Drawing({ figure, level }: { figure: Figure; level: 2 | 3 | 4 }): JSX.Element {
  const { height, lanes, boxes, arrows } = layOut(figure);
  const name = (id: string): string => find<FigureBox>(figure.boxes, id).name;
  const titleId = `dessin-${figure.id}`;
  return (
    <figure class="drawing stack-s" aria-labelledby={titleId}>
      <Heading level={level} id={titleId}>
        {figure.title}
      </Heading>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={titleId} aria-describedby={`${titleId}-mots`}>
        {lanes.map((lane) => (
          <g key={lane.id} class="lane" data-lane={lane.id}>
            <rect x={lane.x} y={lane.y} width={lane.width} height={lane.height} rx={12} />
            {lane.lines.map((line, row) => (
              <text
                key={line}
                x={lane.x + lane.width / 2}
                y={lane.y + lane.height - 10 - (lane.lines.length - 1 - row) * 15}
              >
                {line}
              </text>
            ))}
          </g>
        ))}
        {arrows.map(({ path, tip }) => (
          <g key={path} class="arrow">
            <path d={path} />
            <path class="tip" d={tip} />
          </g>
        ))}
        {boxes.map(({ id, x, y, width, height: tall, lines }) => (
          <g key={id} class="box">
            <rect x={x} y={y} width={width} height={tall} rx={9} />
            {lines.map((line, row) => (
              <text key={line} x={x + width / 2} y={y + tall / 2 + 4.5 + (row - (lines.length - 1) / 2) * 15.5}>
                {line}
              </text>
            ))}
          </g>
        ))}
        {arrows.map(({ path, at }, index) => (
          <g key={path} class="arrow-number">
            <circle cx={at.x} cy={at.y} r={9} />
            <text x={at.x} y={at.y + 4}>
              {index + 1}
            </text>
          </g>
        ))}
      </svg>
      <figcaption class="stack-s">
        <div id={`${titleId}-mots`} class="stack-s">
          {figure.description.split('\n').map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
        <details>
          <summary>{t('drawing.words')}</summary>
          <div class="stack-s">
            <ol class="arrows">
              {figure.arrows.map(({ from, to, says }) => (
                <li key={from + to}>
                  {fill('drawing.arrow', {
                    from: <b>{name(from)}</b>,
                    arrow: (
                      <>
                        <span aria-hidden="true">→</span>
                        <span class="visually-hidden">{t('drawing.to')}</span>
                      </>
                    ),
                    to: <b>{name(to)}</b>,
                    says,
                  })}
                </li>
              ))}
            </ol>
            <dl class="terms">
              {figure.boxes.map((box) => (
                <div key={box.id}>
                  <dt>{box.name}</dt>
                  <dd>{box.does}</dd>
                </div>
              ))}
            </dl>
          </div>
        </details>
      </figcaption>
    </figure>
  );
}
