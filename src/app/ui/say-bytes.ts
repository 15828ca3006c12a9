import { t } from '../say.ts';

const UNITS = [
  { from: 1_000_000, key: 'stored.megabytes' },
  { from: 1000, key: 'stored.kilobytes' },
] as const;

/** How large something is, in words: "820 octets", "12 ko", "1,3 Mo". */
export function sayBytes(bytes: number): string {
  const unit = UNITS.find(({ from }) => bytes >= from);
  if (!unit) return t('stored.bytes', { count: bytes });
  const size = bytes / unit.from;
  return t(unit.key, { count: size < 10 ? Math.round(size * 10) / 10 : Math.round(size) });
}
