import type { JSX } from 'preact';
import type { Kit, SigningKey } from '../../pack/index.ts';
import { longDate, t } from '../say.ts';
import { useCore } from '../site.tsx';
import { CopyPrint } from './copy-print.tsx';
import { Digits } from './digits.tsx';
import { EditionsHere } from './editions-here.tsx';

const COMPARE = ['page', 'call'] as const;
const isFile = import.meta.env.MODE === 'single';

/** Which edition this is, how to see that it is whole and the association's own, and what nobody can see from here. */
export default function VerifyScreen({ signing }: Pick<Kit, 'signing'>): JSX.Element {
  const { edition, locale } = useCore();
  return (
    <article class="stack reading">
      <div>
        <h1 tabIndex={-1}>{t('verify.title')}</h1>
        <p class="lead">{t('verify.lead')}</p>
      </div>
      <p>{t('about.edition', { date: longDate(edition) })}</p>
      {isFile ? <p>{t('verify.file', { name: `guide-${locale}.html`, program: 'sha256sum' })}</p> : <CopyPrint />}
      <PublicKey of={signing} file={isFile ? `guide-${locale}.html` : 'edition.sha256'} />
      <section class="stack-s">
        <h2>{t('verify.limits')}</h2>
        <p>{t('verify.host')}</p>
        <p>{t('verify.own')}</p>
      </section>
      {isFile ? null : <EditionsHere />}
    </article>
  );
}

function PublicKey({ of, file }: { readonly of: SigningKey | undefined; readonly file: string }): JSX.Element {
  return (
    <>
      <section class="stack-s">
        <h2>{t('verify.key')}</h2>
        {of === undefined ? (
          <p>{t('verify.noKey')}</p>
        ) : (
          <>
            <p>{t('verify.keyLead')}</p>
            <p class="digits" dir="ltr">
              <code>{of.key}</code>
            </p>
            <p>{t('verify.keyPrint')}</p>
            <Digits of={of.print} />
          </>
        )}
      </section>
      <section class="stack-s">
        <h2>{t('verify.compare')}</h2>
        <ul>
          {COMPARE.map((way) => (
            <li key={way}>{t(`verify.comparing.${way}`)}</li>
          ))}
          {of === undefined ? null : (
            <li>
              {t('verify.comparing.computer')}
              <p class="digits" dir="ltr">
                <code>{`minisign -Vm ${file} -P ${of.key}`}</code>
              </p>
              {isFile ? null : t('verify.comparing.line', { line: 'copy.sha256' })}
            </li>
          )}
        </ul>
      </section>
    </>
  );
}
