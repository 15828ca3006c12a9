export function chromiumPath(): string | undefined;
export function pdfToTextPath(): string | undefined;
export function firefoxPath(): string | undefined;
/** The Nu HTML checker runs on Java. */
export function javaPath(): string | undefined;
export function webkitPaths(): { driver: string; binary: string; display: string } | null;
export const chromiumArgs: string[];
