export const HEADERS: Readonly<Record<string, string>>;
export const ATELIER_HEADERS: Readonly<Record<string, string>>;
export const OVER_HTTPS: Readonly<Record<string, string>>;
export const CACHE: { readonly assets: string; readonly rest: string };
