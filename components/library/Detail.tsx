import { useState } from 'preact/hooks';
import { articleName } from '../../lib/core/export/article-name';
import { webAddress } from '../../lib/core/export/web-address';
import type { ArticleEntry } from '../../lib/core/library/arrange-articles';
import type { Sighting } from '../../lib/core/model';
import type { NoteDraft } from '../../lib/core/record/note-draft';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { Menu, type MenuItem } from '../Menu';
import type { NoteVerbs } from '../views';
import { ArticleNote } from './ArticleNote';
import { FoundText } from './FoundText';
import { moveAndSelect } from './move-and-select';
import { PassageCard, type PassageVerbs } from './PassageCard';

export interface DetailProps extends PassageVerbs {
  entry: ArticleEntry;
  sightings: ReadonlyMap<string, Sighting>;
  search: string;
  now: number;
  inTrash: boolean;
  /** The highlight that was asked for. */
  chosen: string | null;
  draft: NoteDraft | null;
  note: NoteVerbs;
  /** The note on the article as a whole, while it is written. */
  articleNote: { draft: NoteDraft | null; verbs: NoteVerbs; onEdit: () => void };
  /** Passages that are selected. */
  selected: ReadonlySet<string>;
  /** Whether every box shows without hovering. */
  selecting: boolean;
  /** Passages drawn at most; more are asked for near the end. */
  cards: number;
  /** What can be done with the article as a whole. */
  items: MenuItem[];
  onExtend: (from: string, to: string) => void;
  onOpen: () => void;
  onExport: () => void;
  onBack: () => void;
}

/** One article with what the reader marked in it. */
export function Detail(props: DetailProps) {
  const { entry, inTrash } = props;
  const { article, highlights } = entry;
  const { library } = words;
  return (
    <div class="sheet-of-article">
      <DetailBar {...props} />
      <h2 dir="auto" lang={article.language || undefined}>
        <FoundText text={articleName(article) || library.noArticle} search={props.search} />
      </h2>
      <p class="muted facts" dir="auto">
        {[article.author, article.site, article.published === null ? '' : words.dates.month(article.published)]
          .filter((fact) => fact !== '')
          .join(' · ')}
      </p>
      <div class="actions">
        {webAddress(article) !== null && (
          <button type="button" class="button wide-only" onClick={props.onOpen}>
            <Icon name="open" />
            {library.open}
          </button>
        )}
        {!inTrash && (
          <button type="button" class="button wide-only" onClick={props.onExport}>
            <Icon name="export" />
            {library.export}
          </button>
        )}
        <span class="wide-only">
          <More items={props.items} />
        </span>
        <span class="grow" />
        <span class="small muted">{inTrash ? library.kept : words.counts.highlights(highlights.length)}</span>
      </div>
      {!inTrash && (
        <ArticleNote
          note={article.note}
          draft={props.articleNote.draft?.mark === article.id ? props.articleNote.draft : null}
          verbs={props.articleNote.verbs}
          onEdit={props.articleNote.onEdit}
        />
      )}
      <ul class="passages" data-selecting={props.selecting} onKeyDown={(event) => moveAndSelect(event, props.onExtend)}>
        {highlights.slice(0, drawn(props)).map((row, index) => (
          <PassageCard
            {...props}
            key={row.id}
            row={row}
            article={article}
            sighting={props.sightings.get(row.id) ?? null}
            selected={props.selected.has(row.id)}
            place={{ nth: index + 1, of: highlights.length }}
            stop={props.chosen === null ? index === 0 : row.id === props.chosen}
            draft={props.draft?.mark === row.id ? props.draft : null}
          />
        ))}
      </ul>
    </div>
  );
}

/** The passage that was asked for is drawn however far down it stands. */
function drawn({ entry, chosen, cards }: DetailProps): number {
  return Math.max(cards, entry.highlights.findIndex(({ id }) => id === chosen) + 1);
}

function More({ items }: { items: MenuItem[] }) {
  const [open, setOpen] = useState(false);
  if (items.length === 0) return null;
  const label = words.library.more;
  return (
    <span class="more">
      <IconButton icon="more" label={label} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)} />
      {open && <Menu label={label} items={items} onClose={() => setOpen(false)} />}
    </span>
  );
}

/** The head of the detail where it stands alone, on narrow screens. */
function DetailBar({ entry, inTrash, items, onBack, onOpen, onExport }: DetailProps) {
  const { library } = words;
  return (
    <div class="detail-bar narrow-only">
      <IconButton icon="back" label={library.back} onClick={onBack} />
      <span class="grow" />
      {webAddress(entry.article) !== null && <IconButton icon="open" label={library.open} onClick={onOpen} />}
      {!inTrash && <IconButton icon="export" label={library.export} onClick={onExport} />}
      <More items={items} />
    </div>
  );
}
