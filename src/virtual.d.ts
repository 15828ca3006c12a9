/** Address of the compiled pack of each locale, by the build (build/pack-plugin.ts). */
declare module 'virtual:packs' {
  const packs: Readonly<Record<string, string>>;
  export default packs;
}
