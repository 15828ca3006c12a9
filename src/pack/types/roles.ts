/**
 * What the screens ask a guide for by name; a name ends in the kind of thing that it is. Which id it is stands in the
 * edition file, and the compiler checks it. False: the edition may leave it out, and the screen does without.
 */
export const ROLES = {
  /** whom to call in any doubt */
  'advice-contact': true,
  /** the numbers of the home page: any hour, and one that needs no voice */
  'home-contacts': true,
  /** where people meet others who have lived the same */
  'peers-procedure': false,
  'about-page': true,
  'accessibility-page': true,
  /** whether somebody else reads this phone */
  'phone-page': true,
  /** what the quick exit does and does not do */
  'exit-page': true,
  /** what the guide keeps on the phone */
  'memory-page': true,
  /** doors that lead to help nearby; without them there is no page of what is nearby */
  'local-contacts': false,
  /** whom to ask which court it is */
  'court-contact': false,
  /** the letter to the court */
  'court-letter': false,
  /** how a professional hands the guide over */
  'handover-procedure': false,
  /** duties of a professional, and where to be trained */
  'professional-page': false,
  /** how a professional reports in writing */
  'report-procedure': false,
} as const;

export type RoleName = keyof typeof ROLES;
export type Needed = { [R in RoleName]: (typeof ROLES)[R] extends true ? R : never }[RoleName];

type NamedRoles = { readonly [R in RoleName]: R extends `${string}-contacts` ? readonly string[] : string };

/** Role → id, or ids. */
export type Roles = Pick<NamedRoles, Needed> & Partial<NamedRoles>;
