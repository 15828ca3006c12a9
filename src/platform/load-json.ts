/**
 * Asks the guide's own host. Rejects when nothing comes, or not what was asked for; `integrity`: or what comes has
 * another hash.
 */
export async function ask(address: string, integrity?: string): Promise<Response> {
  const response = await fetch(address, { credentials: 'same-origin', ...(integrity ? { integrity } : {}) });
  if (!response.ok) throw new Error(`${response.status}`);
  return response;
}

/**
 * A file of the guide's own, which is read when it is wanted: until then it is bytes, which weigh a fraction of what
 * they say. Null when it is not JSON: a portal's page, or a file that was cut. Rejects when it does not come.
 */
export async function loadUnread(address: string): Promise<() => Promise<unknown>> {
  const bytes = await (await ask(address)).arrayBuffer();
  return () => new Response(bytes).json().catch(() => null) as Promise<unknown>;
}
