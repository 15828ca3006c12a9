const ROLES = [
  ['table', 'table'],
  ['thead, tbody', 'rowgroup'],
  ['tr', 'row'],
  ['thead th', 'columnheader'],
  ['tbody th', 'rowheader'],
  ['td', 'cell'],
] as const;

/**
 * Styles that make cards of rows can take a table away from those who hear it (Safari): these roles keep it. They are
 * put on what is shown, as HTML allows none of them in the text of a page: they are what these elements are already.
 */
export function keepTableRoles(): void {
  for (const [parts, role] of ROLES)
    for (const part of document.querySelectorAll(`main :is(${parts})`)) part.setAttribute('role', role);
}
