import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { groupsOf, type MadeCode as Made } from './model/index.ts';
import { useCore, usePath, usePorts } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { QrCode } from '../ui/qr-code.tsx';
import * as icons from '../ui/icons.ts';
import { PickLanguage } from '../pass-on/pick-language.tsx';
import { CarriedList } from './carried-list.tsx';
import type { StepsByProcedure } from './steps-by-procedure.ts';

interface Props {
  readonly made: Made;
  readonly steps: StepsByProcedure;
}

/** A code in groups to read out, to copy, to scan; then exactly what it holds, and what stays here. */
export function MadeCode({ made: { code, held, left }, steps }: Props): JSX.Element {
  const { locale } = useCore();
  const [language, speak] = useState(locale);
  const { files, router } = usePorts();
  const pathOf = usePath();
  const [said, say] = useState<string | null>(null);
  const copy = async (text: string): Promise<void> => {
    const copied = await files.copyText(text);
    say(t(copied ? 'share.copied' : 'share.copyFailed'));
  };
  const carried = Object.keys(left.shared?.carriers ?? {});
  const isFull = Object.keys(left.items).length + left.steps.length + carried.length > 0;
  // a guide that is a file has no address to send
  const [host = ''] = router.shownAddress().split('/');
  const link = host === '' ? null : `https://${host}${router.hrefOf(pathOf({ kind: 'plan-code' }, language))}#${code}`;
  return (
    <div class="stack-s">
      <h3 class="visually-hidden">{t('planCode.send.code')}</h3>
      {/* signs and numbers stand from left to right in every language */}
      <p class="code-groups" dir="ltr" lang="zxx" translate={false}>
        {groupsOf(code).map((group, at) => (
          <span key={at}>{group} </span>
        ))}
      </p>
      <p class="hint">{t('planCode.send.dictate')}</p>
      <h3>{t('planCode.send.scan')}</h3>
      {/* a link does not fit into version 3, which reads well from a screen: the code stands alone (SH-6) */}
      <QrCode text={code} label={t('planCode.send.qr')} most={3} />
      <p class="hint">{t('planCode.send.scanHint')}</p>
      <div class="actions">
        <button type="button" class="button" data-look="quiet" onClick={() => void copy(groupsOf(code).join(' '))}>
          <Icon of={icons.copy} />
          {t('planCode.send.copy')}
        </button>
      </div>
      {/* what the link leaves on the other phone is said before it can be copied */}
      {link === null ? null : (
        <>
          <PickLanguage label={t('planCode.send.language')} picked={language} onPick={speak} />
          <p class="notice" data-tone="caution">
            {t('planCode.send.linkHint')}
          </p>
          <div class="actions">
            <button type="button" class="button" data-look="quiet" onClick={() => void copy(link)}>
              <Icon of={icons.copy} />
              {t('planCode.send.copyLink')}
            </button>
          </div>
        </>
      )}
      <p role="status" class="hint">
        {said}
      </p>
      <section class="stack-s">
        <h3>{t('planCode.send.holds')}</h3>
        <CarriedList plan={held} steps={steps} level={4} isMine />
      </section>
      <section class="stack-s">
        <h3>{t('planCode.send.stays')}</h3>
        {isFull ? (
          <>
            <p class="notice" data-tone="caution">
              {t('planCode.send.full')}
            </p>
            <CarriedList plan={left} steps={steps} level={4} isMine />
          </>
        ) : null}
        <p>{t('planCode.send.staysAlways')}</p>
      </section>
    </div>
  );
}
