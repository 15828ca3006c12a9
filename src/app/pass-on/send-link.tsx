import type { JSX } from 'preact';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';
import { ShareText } from '../ui/share-text.tsx';
import { AddressCode } from './address-code.tsx';
import { PickLanguage } from './pick-language.tsx';

interface Props {
  readonly language: string;
  readonly onSpeak: (locale: string) => void;
  /** the pack of that language did not come */
  readonly hasFailed: boolean;
  /** what leaves, the address in it, and what that opens; null: it is on its way */
  readonly link: { readonly text: string; readonly address: string; readonly opens: string } | null;
}

/** The message with the link, in a language, with the one button that sends it; then its code to scan. */
export function SendLink({ language, onSpeak, hasFailed, link }: Props): JSX.Element {
  const { languages } = useCore();
  const name = languages.find(({ locale }) => locale === language)?.name ?? language;
  return (
    <section class="stack-s needs-script">
      {languages.length < 2 ? null : (
        <details class="fold">
          <summary>{t('passOn.language', { language: name })}</summary>
          <PickLanguage label={t('languages.label')} picked={language} onPick={onSpeak} />
        </details>
      )}
      {hasFailed ? <p class="notice">{t('passOn.otherFailed')}</p> : null}
      <div class="code-columns" data-waits={link === null ? '' : undefined}>
        {link === null ? null : (
          <>
            <ShareText
              key={`${link.address} text`}
              text={link.text}
              warning={t('passOn.stays')}
              send={t('passOn.send')}
            />
            <div class="stack-s">
              <h2>{t('passOn.scan')}</h2>
              <AddressCode key={link.address} address={link.address} opens={link.opens} />
              <p class="hint">{t('passOn.linkHint')}</p>
            </div>
          </>
        )}
      </div>
    </section>
  );
}
