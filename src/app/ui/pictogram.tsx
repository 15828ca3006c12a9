import type { JSX } from 'preact';
import type { Picture } from '../../pack/index.ts';
import { PATHS } from './pictures.ts';

/** A thing or a place, drawn. Decorative: the words beside it say what is meant. */
export const Pictogram = ({ name }: { name: Picture }): JSX.Element => (
  <svg class="pictogram" viewBox="0 0 56 56" aria-hidden="true">
    <Shape name={name} />
  </svg>
);

const Shape = ({ name }: { name: Picture }): JSX.Element => (
  <>
    <circle class="t" cx={28} cy={30} r={21} />
    {PATHS[name].map((path) => (
      <path key={path} class={path.slice(0, 1)} d={path.slice(1)} />
    ))}
  </>
);

/** The lines of drawings whose places stand elsewhere in the page, each as a `use` of the picture's name. */
export const PictureShapes = ({ of }: { of: readonly Picture[] }): JSX.Element => (
  // hidden in a box of its own: an svg has no such attribute
  <div hidden>
    <svg aria-hidden="true">
      {of.map((name) => (
        // its styles are looked for in here alone
        <symbol key={name} id={name} class="pictogram" viewBox="0 0 56 56">
          <Shape name={name} />
        </symbol>
      ))}
    </svg>
  </div>
);
