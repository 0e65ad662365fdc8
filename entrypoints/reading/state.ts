import type { MarkFilter } from '../../components/margin/HighlightsTab';
import type { Tab } from '../../components/margin/Margin';
import type { TermOrder, TermPart } from '../../components/margin/term-verbs';
import type { CommandKeys } from '../../components/shortcut-groups';
import type { ToastWords } from '../../components/Toast';
import type { ReadSoFar } from '../../lib/core/article/read-on';
import { defaultSettings } from '../../lib/core/default-settings';
import type { GlossaryTerm } from '../../lib/core/glossary/glossary';
import type { HiddenTerm } from '../../lib/core/glossary/hidden-term';
import type { Theme } from '../../lib/core/marks/mark-rules';
import type { Found, Span } from '../../lib/core/model';
import { createDeeds, type Deeds } from '../../lib/core/record/deeds';
import type { NoteDraft } from '../../lib/core/record/note-draft';
import type { ArticleRow, HighlightRow } from '../../lib/core/record/row';
import type { TermDraft } from '../../lib/core/record/term-draft';
import type { Settings } from '../../lib/core/settings';
import type { SiteChoices, Unfinished } from '../../lib/messages/background';
import type { Scope } from './read-page';
import { firstRepair, type RepairState } from './repair-state';
import type { Selected } from './selected';

/** A highlight with the place where it was found on this page. */
export interface Mark {
  row: HighlightRow;
  /** null while it is looked for. */
  found: Found | null;
  scope: Scope | null;
  range: StaticRange | null;
  paragraph: number | null;
  /** Where a lost one may stand: only ever offered. */
  near?: Place | null;
}

/** A term of the glossary with its mentions on this page, in the order of the text. */
export interface TermEntry {
  term: GlossaryTerm;
  places: Place[];
}
export interface Place {
  scope: Scope;
  span: Span;
}

/** What the reader hid that this page mentions, with how often. */
export interface HiddenEntry {
  hidden: HiddenTerm;
  count: number;
}

/** What a page says of words itself, and which it repeats: possible terms of the reader's own. */
export interface NewWords {
  definitions: { headword: string; quote: string; range: StaticRange | null }[];
  candidates: { text: string; count: number; key: string }[];
}

/** Where a mark was found, or that it was not. */
export type Placing = Pick<Mark, 'found' | 'scope' | 'range' | 'paragraph' | 'near'>;

/** A mark whose passage is being made longer or shorter. */
export interface Adjusting {
  mark: Mark;
  scope: Scope;
  /** The passage as it was, and as it is shown now. */
  before: Found & { span: Span };
  span: Span;
  /** By the card with its keys and buttons, or by dragging a handle alone. */
  by: 'card' | 'drag';
  /** A handle is being dragged: the overlay lets the pointer see the text. */
  dragging: boolean;
  from: 'menu' | 'list';
}

/** Everything one reading knows; verbs change it and draw. */
export interface State {
  /** False until everything was looked for once; nothing is drawn before, so that nothing jumps. */
  placed: boolean;
  theme: Theme;
  side: 'left' | 'right';
  choices: SiteChoices;
  settings: Settings;
  marksShown: boolean;
  marks: Mark[];
  /** The browser translates the page: marks wait for the original. */
  translated: boolean;
  /** The part of the page that the reader points at to be the article. */
  part: { element: Element } | null;
  glossary: GlossaryTerm[];
  /** What the reader does not want explained, here or anywhere. */
  hidden: HiddenTerm[];
  /** Keys of words that are not to be proposed as terms. */
  dismissed: string[];
  terms: TermEntry[];
  /** What of `hidden` this page mentions. */
  hiddenHere: HiddenEntry[];
  newWords: NewWords;
  onScreen: Set<string>;
  /** Share of the article above the viewport's lower edge, and the share that one viewport shows. */
  progress: number;
  screen: number;
  /** How far the article was read, in this visit and those before. */
  read: ReadSoFar;
  /** What is kept of the article itself; null where nothing is. */
  article: ArticleRow | null;
  /** The note on the article while it is written. */
  articleDraft: NoteDraft | null;

  margin: {
    open: boolean;
    tab: Tab;
    width: number | null;
    height: 'half' | 'full';
    room: boolean;
    folded: boolean;
  };
  search: string;
  order: TermOrder;
  /** Ids in the order that "On screen" took when it was asked for. */
  screenOrder: string[];
  openTerm: { id: string; mention: number } | null;
  /** What the open row shows besides. */
  termPart: TermPart | null;
  /** Terms that see-also led away from, the last one last. */
  trail: string[];
  /** The words that were looked up, with the sentence they were selected in. */
  asked: { words: string; place: Place | null } | null;
  /** A term of the reader's own that is being written. */
  termDraft: TermDraft | null;
  filter: MarkFilter;
  currentMark: string | null;

  bar: Selected | null;
  menu: { mark: string; others: string[] } | null;
  card: { term: string; mention: number } | null;
  draft: NoteDraft | null;
  adjust: Adjusting | null;
  /** The mark whose note is shown beside it. */
  peek: string | null;
  unfinished: Unfinished | null;
  repair: RepairState;
  /** The mark made last, for which N begins a note. */
  fresh: string | null;
  toast: ToastWords | null;
  /** The sheet of keys, with the browser's own; null while it is closed. */
  shortcuts: CommandKeys | null;
  updated: boolean;
  /** What the live region says; the number makes the same words sound again. */
  said: { words: string; turn: number };
  /** How many rows of marks came as answers: what was asked for before one of them may not know of it. */
  answered: number;
  /** What was done in this tab, to be taken back and done again. */
  deeds: Deeds;
}

/** The state of a page nobody has touched yet. */
export function firstState(choices: SiteChoices, theme: Theme, side: 'left' | 'right'): State {
  return {
    placed: false,
    theme,
    side,
    choices,
    settings: defaultSettings,
    marksShown: true,
    marks: [],
    translated: false,
    part: null,
    glossary: [],
    hidden: [],
    dismissed: [],
    terms: [],
    hiddenHere: [],
    newWords: { definitions: [], candidates: [] },
    onScreen: new Set(),
    progress: 0,
    margin: { open: false, tab: 'terms', width: 360, height: 'half', room: false, folded: false },
    screen: 1,
    read: { share: 0, rested: 0 },
    article: null,
    articleDraft: null,
    search: '',
    order: 'appear',
    screenOrder: [],
    openTerm: null,
    termPart: null,
    trail: [],
    asked: null,
    termDraft: null,
    filter: { colours: [], withNote: false, sort: 'place' },
    currentMark: null,
    bar: null,
    menu: null,
    card: null,
    draft: null,
    adjust: null,
    peek: null,
    unfinished: null,
    repair: firstRepair(),
    fresh: null,
    toast: null,
    shortcuts: null,
    updated: false,
    said: { words: '', turn: 0 },
    answered: 0,
    deeds: createDeeds(),
  };
}
