import { find } from './find.ts';
import type { Contact, Core, Letter, Needed, PackProcedure, Page, RoleName, Roles } from './types/index.ts';

interface Things {
  readonly contact: Contact;
  readonly contacts: readonly Contact[];
  readonly page: Page;
  readonly procedure: PackProcedure;
  readonly letter: Letter;
}
type Holder<R extends RoleName> = R extends `${string}-${infer Kind extends keyof Things}` ? Things[Kind] : never;

type Lists = Pick<Core, 'roles' | 'contacts' | 'pages' | 'procedures' | 'letters'>;

/**
 * The thing of this guide that has a role: `role(pack, 'about-page').title`. Null for one that the edition leaves out,
 * where it may. Throws where the compiler would have refused the edition, and for a pack that was compiled without one.
 */
export function role<R extends RoleName>(pack: Lists, name: R): Holder<R> | (R extends Needed ? never : null);
export function role(pack: Lists, name: RoleName): Things[keyof Things] | null {
  const given = (pack.roles as Roles)[name];
  if (given === undefined) return null;
  const kind = name.split('-')[1]?.replace(/s$/, '') as 'contact' | 'page' | 'procedure' | 'letter';
  const holder = (id: string) => find<Contact | Page | PackProcedure | Letter>(pack[`${kind}s`], id);
  return typeof given === 'string' ? holder(given) : (given.map(holder) as Contact[]);
}
