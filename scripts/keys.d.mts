export const WORDS: string;
export function writeKeys(files?: { readonly words?: string; readonly keys?: string }): Promise<boolean>;
