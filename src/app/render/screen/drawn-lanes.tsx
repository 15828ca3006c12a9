import type { JSX } from 'preact';
import { find } from '../../site.tsx';
import type { Figure, FigureBox } from '../../../pack/index.ts';
import { fill, t } from '../../say.ts';
import { Pictogram } from '../../ui/pictogram.tsx';

/** Each lane as a box: who is in it, what each does, and to whom that leads, in the numbers of the map. */
export const DrawnLanes = ({ figure }: { figure: Figure }): JSX.Element => (
  <ul class="drawn-lanes">
    {figure.lanes.map(({ id, title, picture }) => (
      <li key={id}>
        <p class="drawn-lane">
          {picture ? <Pictogram name={picture} /> : null}
          <b>{title}</b>
        </p>
        <dl>
          {figure.boxes
            .filter(({ lane }) => lane === id)
            .map((box) => (
              <Box key={box.id} of={figure} box={box} named={box.name !== title} />
            ))}
        </dl>
      </li>
    ))}
  </ul>
);

/** `named`: its name is not that of its lane. */
function Box({ of: figure, box, named }: { of: Figure; box: FigureBox; named: boolean }): JSX.Element {
  return (
    <div>
      <dt class={named ? undefined : 'visually-hidden'}>{box.name}</dt>
      <dd>{box.does}</dd>
      {figure.arrows.map(({ from, to, says }, index) =>
        from === box.id ? (
          <dd key={to} class="drawn-arrow">
            <span class="arrow-at" aria-hidden="true">
              {index + 1}
            </span>
            <span>
              {fill('drawing.arrow', {
                arrow: (
                  <>
                    <span aria-hidden="true">→</span>
                    <span class="visually-hidden">{t('drawing.to')}</span>
                  </>
                ),
                to: <b>{find<FigureBox>(figure.boxes, to).name}</b>,
                says,
              })}
            </span>
          </dd>
        ) : null,
      )}
    </div>
  );
}
