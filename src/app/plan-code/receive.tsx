import type { ComponentChildren, JSX } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import type { PlanNumbers, Texts } from '../../pack/index.ts';
import { readCode, type ReadCode } from './model/index.ts';
import { useCore, usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { changePage, closePage, codePage, openText, RECEIVE } from './code-store.ts';
import { Opened } from './opened.tsx';
import { Scan } from './scan.tsx';
import { knownOf } from './steps-by-procedure.ts';
import { usePlanHere } from './use-plan-here.ts';

type Fault = Exclude<ReadCode, { readonly kind: 'opened' }>;

/** What is wrong with a code, and what to do. */
function sayFault(fault: Fault): string {
  switch (fault.kind) {
    case 'strange':
      return t('planCode.fault.strange', { sign: fault.sign });
    case 'cut':
    case 'long':
      return t(`planCode.fault.${fault.kind}`, { is: fault.is, should: fault.should });
    case 'empty':
    case 'wrong':
    case 'newer':
    case 'other-guide':
      return t(`planCode.fault.${fault.kind}`);
  }
}

interface Props {
  readonly texts: Texts;
  readonly numbers: PlanNumbers;
  /** what gives way to a code that is opened */
  readonly before: ComponentChildren;
}

/** A code that is typed, scanned or came with a link; what it holds is shown before anything changes. */
export function Receive({ texts, numbers, before }: Props): JSX.Element {
  const id = useId();
  const core = useCore();
  const { camera } = usePorts();
  const { typed, isAsked } = useStore(codePage);
  const here = usePlanHere(texts);
  const known = useMemo(() => knownOf(core, here.steps), [core, here.steps]);
  const read = (text: string): ReadCode => readCode(core.id, numbers, known, text);
  const found = isAsked ? read(typed) : null;
  /** A picture may hold any other code: only one that opens, or is clearly meant to be one, ends the search. */
  const takeScanned = (text: string): boolean => {
    const { kind } = read(text);
    if (kind !== 'opened' && kind !== 'newer' && kind !== 'other-guide') return false;
    openText(text);
    return true;
  };
  if (found?.kind === 'opened') return <Opened found={found} here={here} onClose={closePage} />;
  return (
    <>
      {before}
      <section class="stack-s" id={RECEIVE}>
        <h2>{t('planCode.receive.title')}</h2>
        <p>{t('planCode.receive.lead')}</p>
        <PrivateForm class="stack-s" onSend={() => changePage({ isAsked: true })}>
          <div class="field">
            <label for={id}>{t('planCode.receive.field')}</label>
            <input
              id={id}
              type="text"
              dir="ltr"
              maxLength={300}
              autocapitalize="characters"
              {...PRIVATE_FIELD}
              value={typed}
              aria-describedby={`${id}-aide`}
              aria-invalid={found !== null}
              onInput={(event) => changePage({ typed: event.currentTarget.value, isAsked: false })}
            />
            <p class="hint" id={`${id}-aide`}>
              {t('planCode.receive.hint')}
            </p>
          </div>
          {found ? (
            <div class="notice" data-tone="caution" role="alert">
              <div>
                <p>{sayFault(found)}</p>
                <p class="hint">{t('planCode.fault.kept')}</p>
              </div>
            </div>
          ) : null}
          <button type="submit" class="button" data-look="line">
            {t('planCode.receive.open')}
          </button>
        </PrivateForm>
        {camera ? <Scan load={camera} onRead={takeScanned} /> : null}
      </section>
    </>
  );
}
