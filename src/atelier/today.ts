/** The day here, as an ISO date. */
export const today = (): string => {
  const now = new Date();
  return new Date(Number(now) - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};
