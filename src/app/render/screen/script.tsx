import type { JSX } from 'preact';
import type { PackProcedure } from '../../../pack/index.ts';
import { Blocks } from './blocks.tsx';
import { t } from '../../say.ts';
import { Icon } from '../../ui/icon.tsx';
import { Link } from '../../ui/link.tsx';
import { useCore } from '../../site.tsx';
import { scriptStep } from '../../ui/step-numbers.ts';
import * as icons from '../../ui/icons.ts';

/** Words to say, and the way to read them in very large letters. Nothing where the procedure has none. */
export function Script({ procedure: { id, say } }: { procedure: PackProcedure }): JSX.Element | null {
  const { procedures } = useCore();
  const script = say?.blocks.filter(({ kind }) => kind === 'say').slice(0, 1);
  if (!script) return null;
  return (
    <div class="script">
      <p class="script-head">
        <span>{t('plan.say')}</span>
        <Link class="needs-script no-print" to={{ kind: 'flow' }} step={scriptStep(procedures, id)}>
          <Icon of={icons.large} />
          {t('script.open')}
        </Link>
      </p>
      <Blocks blocks={script} level={4} />
    </div>
  );
}
