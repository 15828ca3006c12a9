import type { ComponentChildren, JSX } from 'preact';
import type { Untranslated } from '../../pack/index.ts';
import { useCore } from '../context.ts';
import { t } from '../i18n-translated.ts';

/** Who has read this translation; nothing in the source language. */
export const Status = (): JSX.Element | null => (useCore().translation ? <p class="a">{t('status')}</p> : null);

/** A text that stands in the source language, and why: nobody has translated it, or not since it changed. */
export function InSource({ of, children }: { of: Untranslated | undefined; children: ComponentChildren }): JSX.Element {
  if (of?.in === undefined) return <>{children}</>;
  return (
    <>
      <p class="n">{t(of.older === undefined ? 'inFrench' : 'changed')}</p>
      <div lang={of.in.lang} dir={of.in.dir}>
        {children}
      </div>
    </>
  );
}

/** What the source says by now of a contact whose words have changed since they were translated. */
export function Changed({ contact }: { contact: string }): JSX.Element | null {
  const { translation } = useCore();
  const lines = translation?.changed[`contacts/${contact}`] ?? [];
  if (!translation || lines.length === 0) return null;
  return (
    <>
      <p class="n">{t('changed')}</p>
      <div class="o" {...translation.from}>
        {lines.map((line) => (
          <p>{line}</p>
        ))}
      </div>
    </>
  );
}
