import {
  AlignLeft,
  ArrowLeft,
  ArrowRight,
  ArrowUpDown,
  ArrowUpRight,
  BookMarked,
  BookmarkCheck,
  BookmarkPlus,
  BookOpenText,
  ChevronDown,
  ChevronUp,
  CircleCheck,
  CircleSlash,
  Copy,
  Download,
  Ellipsis,
  EyeOff,
  Globe,
  Highlighter,
  type IconNode,
  Image,
  Info,
  Keyboard,
  Library,
  Link,
  ListFilter,
  Merge,
  MessageSquare,
  MessageSquareQuote,
  MoveVertical,
  NotebookPen,
  Palette,
  PanelRightClose,
  PanelRightOpen,
  Pencil,
  PencilLine,
  Plus,
  RotateCw,
  Search,
  Settings,
  StickyNote,
  Tag,
  TextCursorInput,
  Trash2,
  TriangleAlert,
  Undo2,
  Unlink,
  Upload,
  X,
} from 'lucide';
import { h } from 'preact';

const icons = {
  about: Info,
  appearance: Palette,
  glossaries: BookMarked,
  ownTerms: NotebookPen,
  sites: Globe,
  add: Plus,
  again: RotateCw,
  back: ArrowLeft,
  fromComments: MessageSquareQuote,
  done: CircleCheck,
  changed: PencilLine,
  close: X,
  closeMargin: PanelRightClose,
  comment: MessageSquare,
  copy: Copy,
  delete: Trash2,
  edit: Pencil,
  error: TriangleAlert,
  export: Download,
  filter: ListFilter,
  forward: ArrowRight,
  hidden: EyeOff,
  highlight: Highlighter,
  import: Upload,
  keys: Keyboard,
  library: Library,
  join: Merge,
  link: Link,
  list: AlignLeft,
  lookUp: BookOpenText,
  lost: Unlink,
  more: Ellipsis,
  moved: MoveVertical,
  next: ChevronDown,
  notThis: CircleSlash,
  note: StickyNote,
  open: ArrowUpRight,
  openMargin: PanelRightOpen,
  passage: TextCursorInput,
  picture: Image,
  previous: ChevronUp,
  save: BookmarkPlus,
  saved: BookmarkCheck,
  search: Search,
  settings: Settings,
  sort: ArrowUpDown,
  tag: Tag,
  undo: Undo2,
} satisfies Record<string, IconNode>;
export type IconName = keyof typeof icons;

/** One lucide icon, 16 CSS pixels unless told; always decoration, the button carries the name. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {icons[name].map(([part, attributes], index) => h(part, { key: index, ...attributes }))}
    </svg>
  );
}
