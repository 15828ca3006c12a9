export function besideOf(out: string): string;
export function swap(out: string): void;
