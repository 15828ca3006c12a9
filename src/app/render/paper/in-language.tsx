import type { ComponentChildren, ComponentProps, JSX } from 'preact';
import { InLanguage as Plain } from '../../ui/in-language.tsx';
import type { OtherLanguage } from '../../../pack/index.ts';

/**
 * Words in another language, inside a line. Chromium writes the language of a part of a line into the file where the
 * part has a role, and lets it go otherwise.
 */
export const InLanguage = (props: ComponentProps<typeof Plain>): JSX.Element => <Plain {...props} role="note" />;

interface Props {
  /** nothing: that of the page */
  readonly of: OtherLanguage | undefined;
  readonly children: ComponentChildren;
}

/** The same of blocks. */
export const BlocksInLanguage = ({ of, children }: Props): JSX.Element =>
  of === undefined ? (
    <>{children}</>
  ) : (
    <div role="group" lang={of.lang} dir={of.dir}>
      {children}
    </div>
  );
