const UNDER_SEVENTEEN =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');
const TENS = ['', 'dix', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt'];

/** A whole number below ten thousand in French words, as it is said: 1995 → mille neuf cent quatre-vingt-quinze. */
export function numberInWords(number: number): string {
  if (number >= 1000) return above(number, 1000, 'mille');
  if (number >= 100) return above(number, 100, 'cent');
  if (number < 17) return UNDER_SEVENTEEN[number] ?? '';
  // seventies and nineties count on from sixty and eighty
  const ten = number >= 60 ? Math.floor(number / 20) * 2 : Math.floor(number / 10);
  const rest = number - ten * 10;
  if (rest === 0) return TENS[ten] ?? '';
  const joint = rest % 10 === 1 && ten > 1 && ten < 8 ? ' et ' : '-';
  return `${TENS[ten] ?? ''}${joint}${numberInWords(rest)}`;
}

function above(number: number, unit: number, name: string): string {
  const [count, rest] = [Math.floor(number / unit), number % unit];
  return [count === 1 ? '' : numberInWords(count), name, rest === 0 ? '' : numberInWords(rest)]
    .filter(Boolean)
    .join(' ');
}
