import type { Core } from '../../pack/index.ts';
import { useCore, usePorts } from '../site.tsx';

/** The paper that the build makes, by the name of its file. */
export const PAPERS = ['carte', 'affiche', 'plan', 'journal'] as const;

type Locales = Pick<Core, 'locale' | 'languages'>;

/** The file that is the guide in one piece, at the root of the build. */
export const singleFileOf = ({ locale }: Pick<Core, 'locale'>): string => `guide-${locale}.html`;

/** A paper of a language: that of the first language stands where no language is named. */
export const paperOf = ({ locale, languages }: Locales, name: string): string =>
  `papier/${languages.length > 0 && languages[0]?.locale !== locale ? `${locale}/` : ''}${name}.pdf`;

/**
 * Gives the address of a file of the guide that stands beside its pages. Null in a guide that is one file: it has no
 * others.
 */
export function useGuideFiles(): ((file: (core: Core) => string) => string) | null {
  const core = useCore();
  const { router } = usePorts();
  const root = router.hrefOf('/');
  return root.startsWith('#') ? null : (file) => root + file(core);
}
