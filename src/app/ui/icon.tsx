import {
  ArrowLeft,
  BookOpen,
  Check,
  ChevronRight,
  CircleAlert,
  Clock,
  Eye,
  House,
  Info,
  LifeBuoy,
  ListChecks,
  MessageSquareText,
  Phone,
  Printer,
  Scale,
  Settings,
  Smartphone,
  TriangleAlert,
  Users,
  X,
  CalendarDays,
  Globe,
  Copy,
  Download,
  Mail,
  MapPin,
  Menu,
  Search,
  WholeWord,
  ArrowLeftRight,
  Maximize,
  Pencil,
  Share,
  ALargeSmall,
} from 'lucide';
import { h, type JSX, type SVGAttributes } from 'preact';

/** Lucide (ISC), 24 px grid, 2 px stroke: only those that the guide shows are bundled. */
const ICONS = {
  back: ArrowLeft,
  book: BookOpen,
  check: Check,
  forward: ChevronRight,
  alert: CircleAlert,
  clock: Clock,
  eye: Eye,
  home: House,
  info: Info,
  help: LifeBuoy,
  plan: ListChecks,
  message: MessageSquareText,
  phone: Phone,
  print: Printer,
  scale: Scale,
  settings: Settings,
  device: Smartphone,
  danger: TriangleAlert,
  people: Users,
  close: X,
  week: CalendarDays,
  web: Globe,
  copy: Copy,
  save: Download,
  letter: Mail,
  pin: MapPin,
  menu: Menu,
  search: Search,
  word: WholeWord,
  change: ArrowLeftRight,
  large: Maximize,
  edit: Pencil,
  share: Share,
  letters: ALargeSmall,
} as const;

export type IconName = keyof typeof ICONS;

/** Decorative: the words beside it say the same. `mirrored` turns arrows round in right-to-left pages. */
export function Icon({ name, mirrored = false }: { name: IconName; mirrored?: boolean }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" data-mirrored={mirrored ? '' : undefined}>
      {ICONS[name].map(([tag, attributes]) => h(tag, attributes as SVGAttributes))}
    </svg>
  );
}
