/** What a host says to one request. */
export interface Reply {
  readonly status: number;
  /** where it sends to */
  readonly location: string | null;
}

/** Sends one request and follows nothing. Rejects where no answer comes. */
export type Ask = (url: string, method: 'HEAD' | 'GET') => Promise<Reply>;

/**
 * What became of an address. `moved`: it answers at another one, for good. `unasked`: nobody can tell from here, and
 * why: no answer, or one that is meant for programs.
 */
export type Found =
  | { readonly kind: 'answers' }
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'unasked'; readonly why: string };

const MOST_STEPS = 10;
const FOR_GOOD = new Set([301, 308]);
const GONE = new Set([404, 410]);
const isRedirect = ({ status, location }: Reply): boolean => status >= 300 && status < 400 && location !== null;

/** Some hosts refuse a HEAD and answer a GET. */
async function askTwice(ask: Ask, url: string): Promise<Reply> {
  const reply = await ask(url, 'HEAD').catch(() => null);
  return reply !== null && reply.status < 400 ? reply : ask(url, 'GET');
}

/** Asks an address and goes where it sends. It has moved only as far as every step before was for good. */
export async function askAddress(ask: Ask, address: string): Promise<Found> {
  // what stands behind a # no host sees
  const [start = address] = address.split('#');
  let url = start;
  let to = start;
  try {
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const reply = await askTwice(ask, url);
      if (isRedirect(reply)) {
        const next = new URL(reply.location ?? '', url).href;
        if (to === url && FOR_GOOD.has(reply.status)) to = next;
        url = next;
      } else if (GONE.has(reply.status)) return { kind: 'gone', status: reply.status };
      else if (reply.status >= 300) return { kind: 'unasked', why: `it answers ${reply.status}` };
      else return to === start ? { kind: 'answers' } : { kind: 'moved', to };
    }
    return { kind: 'unasked', why: `it sends on more than ${MOST_STEPS} times` };
  } catch (error) {
    return { kind: 'unasked', why: reasonOf(error) };
  }
}

/** What a failed request says of itself; that of `fetch` stands in its cause. */
function reasonOf(error: unknown): string {
  const { name, message, cause } = error as Error & { readonly cause?: { readonly code?: string } };
  if (name === 'TimeoutError') return 'no answer in time';
  return cause?.code ?? message;
}
