/** What no erasure of the guide reaches, by the keys of its words. */
export const MAY_STAY = [
  'settings.mayStayBrowser',
  'settings.mayStayTabs',
  'settings.mayStayPhone',
  'settings.mayStayFiles',
  'settings.mayStayCaches',
] as const;
