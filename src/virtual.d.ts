/** Addresses of the two halves of each locale's pack, by the build (tools/site/pack-plugin.ts). */
declare module 'virtual:packs' {
  const packs: Readonly<Record<string, { readonly first: string; readonly texts: string }>>;
  export default packs;
}
