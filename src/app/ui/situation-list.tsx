import type { JSX } from 'preact';
import { useCore } from '../context.ts';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';

/** Every procedure, by topic, in the words of the situation that it answers. */
export function SituationList({ level = 2 }: { level?: 2 | 3 }): JSX.Element {
  const { topics, procedures } = useCore();
  const Title = `h${level}` as const;
  return (
    <>
      {topics.map(({ id, title }) => (
        <section key={id} class="stack-s">
          <Title>{title}</Title>
          <div class="rows">
            {procedures
              .filter(({ topic }) => topic === id)
              .map((procedure) => (
                <Link key={procedure.id} class="row" to={{ kind: 'procedure', id: procedure.id }}>
                  <span>
                    {procedure.situation}
                    <small>{procedure.title}</small>
                  </span>
                  <Icon name="forward" mirrored />
                </Link>
              ))}
          </div>
        </section>
      ))}
    </>
  );
}
