/** Addresses of the files of each locale's pack, by the build (tools/site/pack-plugin.ts). */
declare module 'virtual:packs' {
  const packs: Readonly<Record<string, Readonly<Record<import('./pack/index.ts').Part, string>>>>;
  export default packs;
}
