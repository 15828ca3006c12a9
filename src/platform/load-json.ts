/** Asks the guide's own host. Rejects when nothing comes, or not what was asked for. */
export async function ask(address: string): Promise<Response> {
  const response = await fetch(address, { credentials: 'same-origin' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
}

/**
 * A file of the guide's own; null when it is not JSON: a portal's page, or a file that was cut.
 * Rejects when it does not come.
 */
export async function loadJson(address: string): Promise<unknown> {
  return readJson(await ask(address));
}

/**
 * The same of a large file, which is read when it is wanted: until then it is bytes, which weigh a fraction of what
 * they say.
 */
export async function loadUnread(address: string): Promise<() => Promise<unknown>> {
  const bytes = await (await ask(address)).arrayBuffer();
  return () => readJson(new Response(bytes));
}

const readJson = (response: Response): Promise<unknown> => response.json().catch(() => null) as Promise<unknown>;
