export function chromiumPath(): string | undefined;
export function pdfToTextPath(): string | undefined;
export function firefoxPath(): string | undefined;
export function webkitPaths(): { driver: string; binary: string; display: string } | null;
export const chromiumArgs: string[];
