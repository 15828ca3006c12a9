/** Made by the build (tools/site/pack-plugin.ts): where the files of each language's pack are. */
declare module 'virtual:packs' {
  /** The languages of the edition, in its order. */
  export const locales: readonly string[];
  /** The address of a part of a pack; nothing for a language that the edition has not. */
  export function addressOf(locale: string, part: string): string;
}
