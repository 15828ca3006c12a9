import type { ComponentChildren, JSX } from 'preact';
import type { Untranslated } from '../../../pack/index.ts';
import { useCore } from '../../context.ts';
import { t } from '../../say.ts';

/** Who has read this translation, and what the sign of another language means; nothing in the source language. */
export function Status(): JSX.Element | null {
  const { translation } = useCore();
  if (!translation) return null;
  return (
    <>
      {translation.isWhole ? null : (
        <p class="a">
          <bdi {...translation.from} data-untranslated="" /> {t('translated.inFrench')}
        </p>
      )}
      <p class="a">{t('translated.status')}</p>
    </>
  );
}

/** A whole text that stands in the source language, and why: nobody has translated it as it is today. */
export function InSource({ of, children }: { of: Untranslated | undefined; children: ComponentChildren }): JSX.Element {
  if (of?.in === undefined) return <>{children}</>;
  return (
    <>
      <p class="n">{t('translated.inFrench')}</p>
      <div lang={of.in.lang} dir={of.in.dir}>
        {children}
      </div>
    </>
  );
}
