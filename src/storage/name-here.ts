/**
 * The name of something that is kept, for the guide at this address: a host can have several, each in its own folder,
 * and none reads or erases what another keeps. At a host's root it is the name alone.
 */
export const nameHere = (name: string): string =>
  import.meta.env.BASE_URL === '/' ? name : name + import.meta.env.BASE_URL;
