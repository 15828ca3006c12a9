import type { ComponentChildren, JSX } from 'preact';
import type { Foreign, OtherLanguage } from '../../../pack/index.ts';

interface Props {
  /** nothing: that of the page */
  readonly of: (OtherLanguage & Pick<Foreign, 'isUntranslated'>) | undefined;
  readonly children: ComponentChildren;
}

/**
 * Words in another language, inside a line. Chromium writes the language of a part of a line into the file where the
 * part has a role, and lets it go otherwise.
 */
export const InLanguage = ({ of, children }: Props): JSX.Element =>
  of === undefined ? (
    <>{children}</>
  ) : (
    <bdi role="note" lang={of.lang} dir={of.dir} data-untranslated={of.isUntranslated ? '' : undefined}>
      {children}
    </bdi>
  );

/** The same of blocks. */
export const BlocksInLanguage = ({ of, children }: Props): JSX.Element =>
  of === undefined ? (
    <>{children}</>
  ) : (
    <div role="group" lang={of.lang} dir={of.dir}>
      {children}
    </div>
  );
