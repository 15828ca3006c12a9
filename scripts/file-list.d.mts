export function listFiles(dist: string, edition: string): void;
export function editionOf(dist: string): string;
