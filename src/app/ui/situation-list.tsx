import type { JSX } from 'preact';
import { useCore } from '../site.tsx';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import * as icons from './icons.ts';

/** Every procedure, in the words of the situation that it answers, folded by topic; what is urgent stands open. */
export function SituationList({ level = 2 }: { level?: 2 | 3 }): JSX.Element {
  const { topics, procedures } = useCore();
  const Title = `h${level}` as const;
  return (
    <div class="folds">
      {topics.map(({ id, title }, at) => (
        <details key={id} class="fold" open={at === 0}>
          <summary>
            <Title>{title}</Title>
          </summary>
          <ul class="rows">
            {procedures
              .filter(({ topic }) => topic === id)
              .map((procedure) => (
                <li key={procedure.id}>
                  <Link class="row" to={{ kind: 'procedure', id: procedure.id }}>
                    <span>
                      {procedure.situation}
                      <small>{procedure.title}</small>
                    </span>
                    <Icon of={icons.forward} mirrored />
                  </Link>
                </li>
              ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
