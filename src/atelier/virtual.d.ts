/** Words of the atelier, by language, the first one first (tools/site/atelier/words-plugin.ts). */
declare module 'virtual:atelier-words' {
  export const words: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The editions of this project, by the file of each (tools/site/atelier/editions-plugin.ts). */
declare module 'virtual:editions' {
  export const editions: readonly { readonly file: string; readonly text: string }[];
}

declare module 'virtual:preview-file' {
  /** a page that opens from disk, without a pack: tools/site/atelier/preview-file-plugin.ts */
  export const template: string;
}

declare module 'virtual:dossier-form' {
  /** the script of a jurist's dossier: tools/site/atelier/dossier-form-plugin.ts */
  export const script: string;
}
