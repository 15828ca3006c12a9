/** Addresses of the two files of each locale's pack, by the build (tools/site/pack-plugin.ts). */
declare module 'virtual:packs' {
  const packs: Readonly<Record<string, { readonly first: string; readonly core: string; readonly texts: string }>>;
  export default packs;
}
