/**
 * What the interface itself says, by topic and name; a form by number has its kind behind its
 * name: `plan: { actions_one: … }`.
 */
export interface InterfaceWords {
  readonly [name: string]: string | InterfaceWords;
}
