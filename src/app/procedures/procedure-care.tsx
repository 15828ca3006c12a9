import type { JSX } from 'preact';
import type { PackProcedure } from '../../pack/index.ts';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';
import { callOf, CallLog } from '../ui/call.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { ReachOnPage } from '../ui/reach.tsx';
import { scriptStep } from '../ui/step-numbers.ts';
import * as icons from '../ui/icons.ts';

/**
 * Whom to call for this, and the words to say in large letters: what the hand does first. Below them, in sight for the
 * whole page, what stays in the telephone of a call: its numbers stand in the folds too.
 */
export function ProcedureCare({ procedure }: { procedure: PackProcedure }): JSX.Element | null {
  const { contacts, procedures } = useCore();
  const call = callOf(procedure, contacts);
  if (!call && !procedure.say) return null;
  const isUrgent = call?.kind === 'emergency';
  return (
    <div class="stack-s">
      <section class="care" data-band={isUrgent ? 'now' : undefined}>
        <header class="care-head">
          <Icon of={isUrgent ? icons.danger : icons.phone} />
          <h2>{t('procedure.doFirst')}</h2>
        </header>
        <div class="care-body">
          <ReachOnPage
            contacts={procedure.contacts}
            isUrgent={isUrgent}
            count={isUrgent ? 2 : 1}
            callBack={procedure.callBack}
          />
          {procedure.say ? (
            <Link
              class="button needs-script no-print"
              data-look="line"
              to={{ kind: 'flow' }}
              step={scriptStep(procedures, procedure.id)}
            >
              <Icon of={icons.large} />
              <span>{t('procedure.sayLarge')}</span>
            </Link>
          ) : null}
        </div>
      </section>
      {call || procedure.callBack ? <CallLog /> : null}
    </div>
  );
}
