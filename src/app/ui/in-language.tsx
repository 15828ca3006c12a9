import type { ComponentChildren, JSX } from 'preact';
import type { Foreign, OtherLanguage } from '../../pack/index.ts';
import { language } from '../say.ts';

interface Props {
  readonly of: (OtherLanguage & Pick<Foreign, 'isUntranslated'>) | undefined;
  /** none on a screen */
  readonly role?: 'note' | undefined;
  readonly children: ComponentChildren;
}

/**
 * Words in another language than the page's, apart from the order of what stands around them.
 * Without one they are the page's own.
 */
export function InLanguage({ of, role, children }: Props): JSX.Element {
  if (of === undefined) return <>{children}</>;
  return (
    <bdi role={role} lang={of.lang} dir={of.dir} data-untranslated={of.isUntranslated ? '' : undefined}>
      {children}
    </bdi>
  );
}

/** Of a field: what people type has the direction of its first letter. On a page from left to right nothing is said. */
export const typedDir = (): { readonly dir?: 'auto' } => (language().dir === 'ltr' ? {} : { dir: 'auto' });
