import { whenOpen, type Country, type Hours, type InterfaceWords } from '../../../src/pack/index.ts';

/**
 * What a phone says of hours at a moment, in the words of the guide, where the clock is that of the contact. `hour`:
 * how the language writes a time of day.
 */
export function sayPhone(
  hours: Hours,
  at: Date,
  country: Pick<Country, 'clock' | 'holidays'>,
  words: InterfaceWords,
  hour: (time: string) => string,
): string {
  // the author says which moment it is: no clock is wrong
  const told = whenOpen(hours, at, { country, edition: '' }, hours.kind === 'weekly' ? hours.timezone : country.clock);
  const say = (topic: 'contact' | 'day', key: string): string => {
    const said = (words[topic] as InterfaceWords | undefined)?.[key];
    return typeof said === 'string' ? said : '';
  };
  switch (told.when) {
    case 'now':
      return say('contact', 'openNow');
    case 'closed':
      return say('contact', 'closedNow');
    case 'unknown':
      return say('contact', hours.kind === 'unknown' ? 'hoursToAsk' : 'holidayUnknown');
    case 'wrong-clock':
      return say('contact', 'wrongClock');
    case 'today':
      return say('contact', 'opensToday').replace('{{time}}', hour(told.time));
    case 'tonight':
    case 'tomorrow':
    case 'later': {
      const day = told.when === 'later' ? say('day', told.day) : say('contact', told.when);
      return say('contact', 'opensAt').replace('{{day}}', day).replace('{{time}}', hour(told.time));
    }
    default:
      return told satisfies never;
  }
}
