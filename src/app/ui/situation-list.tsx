import type { JSX } from 'preact';
import { useCore } from '../context.ts';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';

interface Props {
  readonly level?: 2 | 3;
  /** all topics but the first are closed: where something else is looked for */
  readonly folded?: boolean;
}

/** Every procedure, by topic, in the words of the situation that it answers. */
export function SituationList({ level = 2, folded = false }: Props): JSX.Element {
  const { topics, procedures } = useCore();
  const Title = `h${level}` as const;
  const rowsOf = (topic: string): JSX.Element => (
    <div class="rows">
      {procedures
        .filter((procedure) => procedure.topic === topic)
        .map(({ id, situation, title }) => (
          <Link key={id} class="row" to={{ kind: 'procedure', id }}>
            <span>
              {situation}
              <small>{title}</small>
            </span>
            <Icon name="forward" mirrored />
          </Link>
        ))}
    </div>
  );
  if (folded)
    return (
      <div class="folds">
        {topics.map(({ id, title }, at) => (
          <details key={id} open={at === 0}>
            <summary>
              <Title>{title}</Title>
            </summary>
            {rowsOf(id)}
          </details>
        ))}
      </div>
    );
  return (
    <>
      {topics.map(({ id, title }) => (
        <section key={id} class="stack-s">
          <Title>{title}</Title>
          {rowsOf(id)}
        </section>
      ))}
    </>
  );
}
