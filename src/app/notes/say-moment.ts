import { dayOf, language, longDate } from '../say.ts';

/** The day and the time of day of an instant (milliseconds), as the clock of this phone shows it. */
export function sayMoment(instant: number): { readonly date: string; readonly time: string } {
  const at = new Date(instant);
  const part = (value: number): string => String(value).padStart(2, '0');
  return {
    date: longDate(dayOf(at)),
    time: language().hour(`${part(at.getHours())}:${part(at.getMinutes())}`),
  };
}
