/** A file of the guide's own; null when it is not JSON: a portal's page, or a file that was cut. Rejects when it does not come. */
export async function loadJson(address: string): Promise<unknown> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json().catch(() => null) as Promise<unknown>;
}
