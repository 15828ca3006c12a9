export function chromiumPath(): string | undefined;
/** The same engine without a browser's windows and settings around it, or the whole browser where there is no other. */
export function headlessShellPath(): string | undefined;
export function pdfToTextPath(): string | undefined;
export function firefoxPath(): string | undefined;
/** The Nu HTML checker runs on Java. */
export function javaPath(): string | undefined;
export function nginxPath(): string | undefined;
export function caddyPath(): string | undefined;
export function webkitPaths(): { driver: string; binary: string; display: string } | null;
export const chromiumArgs: string[];
