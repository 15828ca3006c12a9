export function load<T>(path: string): Promise<T>;
