import type { ComponentChildren, JSX } from 'preact';
import type { Foreign, OtherLanguage } from '../../pack/index.ts';
import { language } from '../say.ts';

/**
 * Words in another language than the page's, apart from the order of what stands around them.
 * Without one they are the page's own.
 */
export function InLanguage({
  of,
  children,
}: {
  of: (OtherLanguage & Pick<Foreign, 'isUntranslated'>) | undefined;
  children: ComponentChildren;
}): JSX.Element {
  if (of === undefined) return <>{children}</>;
  return (
    <bdi lang={of.lang} dir={of.dir} data-untranslated={of.isUntranslated ? '' : undefined}>
      {children}
    </bdi>
  );
}

/** Of a field: what people type has the direction of its first letter. On a page from left to right nothing is said. */
export const typedDir = (): { readonly dir?: 'auto' } => (language().dir === 'ltr' ? {} : { dir: 'auto' });
