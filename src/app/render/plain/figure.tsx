import type { JSX } from 'preact';
import type { Figure } from '../../../pack/index.ts';

/** A drawing in words: who does what. */
export const FigureInWords = ({ figure }: { figure: Figure }): JSX.Element => (
  <>
    <h4>{figure.title}</h4>
    {figure.description.split('\n').map((line) => (
      <p>{line}</p>
    ))}
  </>
);
