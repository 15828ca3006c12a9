/** Lucide (ISC), 24 px grid, 2 px stroke, by what they stand for: each travels with the screens that show it. */
export {
  ArrowLeft as back,
  Check as check,
  ChevronRight as forward,
  CircleAlert as alert,
  House as home,
  ListChecks as plan,
  MessageSquareText as message,
  Printer as print,
  TriangleAlert as danger,
  X as close,
  Copy as copy,
  Menu as menu,
  Maximize as large,
  ALargeSmall as letters,
  Lock as lock,
  Headphones as listen,
  Star as star,
} from 'lucide';
export * from './map-icons.ts';
export type { IconNode } from 'lucide';
