import type { ComponentChildren, JSX } from 'preact';
import type { Untranslated } from '../../../pack/index.ts';
import { t } from '../../say.ts';

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
