import type { JSX } from 'preact';
import type { Figure } from '../../../pack/index.ts';
import { layOut, WIDTH } from './lay-out.ts';

/** Where each stands, with numbered arrows between them. `titleId`: what names it. */
export function DrawnMap({ figure, titleId }: { figure: Figure; titleId: string }): JSX.Element {
  const { height, lanes, boxes, arrows } = layOut(figure);
  return (
    <svg viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-labelledby={titleId} aria-describedby={`${titleId}-mots`}>
      <desc id={`${titleId}-mots`}>{figure.description}</desc>
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
  );
}
