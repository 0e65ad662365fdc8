import fc from 'fast-check';
import { newId } from '../../lib/core/new-id';
import { isPurged } from '../../lib/core/record/merge';
import type { ArticleRow, Change, HighlightRow, RowBase, TermRow } from '../../lib/core/record/row';
import { readTextBase, readTextVersions } from '../../lib/core/record/text-versions';
import { changeArticle } from '../../lib/db/change-article';
import { changeRow } from '../../lib/db/change-row';
import { changeRows } from '../../lib/db/change-rows';
import { createHighlight } from '../../lib/db/create-highlight';
import { createTerm } from '../../lib/db/create-term';
import { dismissWords, listDismissed } from '../../lib/db/dismissed-words';
import { hideTerm, listHidden } from '../../lib/db/hidden-terms';
import { removeArticle } from '../../lib/db/remove-article';
import type { Database } from '../../lib/db/schema';
import { newHighlight, origin } from './fresh-database';

const which = fc.nat({ max: 3 });
const colour = fc.constantFrom('pink', 'blue', 'green');
const text = fc.constantFrom('one', 'two', '');

/** One thing that a reader does, in an article, in the library or with terms. */
export const deed = fc.oneof(
  fc.record({ does: fc.constant('create' as const) }),
  fc.record({ does: fc.constant('colour' as const), which, colour }),
  fc.record({ does: fc.constant('tag' as const), which, tag: fc.constantFrom('a', 'b'), on: fc.boolean() }),
  fc.record({ does: fc.constant('write' as const), which, text }),
  fc.record({ does: fc.constant('trash' as const), which, back: fc.boolean() }),
  fc.record({ does: fc.constant('passage' as const), which, exact: fc.constantFrom('Trust grows', 'grows slowly.') }),
  fc.record({ does: fc.constant('accept' as const), which, grade: fc.constantFrom('moved', 'changed', 'lost') }),
  fc.record({ does: fc.constant('colour all' as const), colour }),
  fc.record({ does: fc.constant('remove article' as const) }),
  fc.record({ does: fc.constant('article note' as const), text }),
  fc.record({ does: fc.constant('save term' as const) }),
  fc.record({ does: fc.constant('word term' as const), which, text }),
  fc.record({ does: fc.constant('trash term' as const), which, back: fc.boolean() }),
  fc.record({ does: fc.constant('hide term' as const), hidden: fc.boolean(), everywhere: fc.boolean() }),
  fc.record({ does: fc.constant('dismiss' as const), words: fc.constantFrom('this', 'that') }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

const byMade = (a: RowBase, b: RowBase) => (a.made < b.made ? -1 : 1);

async function highlights(database: Database): Promise<HighlightRow[]> {
  const rows = await database.getAll('highlights');
  return rows.filter((row): row is HighlightRow => !isPurged(row)).sort(byMade);
}

async function terms(database: Database): Promise<TermRow[]> {
  const rows = await database.getAll('terms');
  return rows.filter((row): row is TermRow => !isPurged(row)).sort(byMade);
}

/** Does one thing as a surface; gives the number to undo it by, null where nothing changed. */
export async function act(database: Database, surface: string, what: Deed): Promise<number | null> {
  const message = newId();
  if (what.does === 'create') return (await createHighlight(database, newHighlight(), { ...origin, surface })).action;
  if (what.does === 'remove article')
    return (await removeArticle(database, origin.article, { message, surface })).action;
  if (what.does === 'article note') return writeOfArticle(database, surface, what.text);
  if (what.does === 'save term') return createTerm(database, newTerm(), { address: null, site: null, surface });
  if (what.does === 'dismiss') return dismissWords(database, { words: what.words, message }, surface);
  if (what.does === 'hide term') {
    const term = { term: 'trust', headword: 'trust', everywhere: what.everywhere, words: null };
    return hideTerm(database, { hiding: { term, hidden: what.hidden, message }, article: origin.article, surface });
  }
  if (what.does === 'colour all') {
    const rows = await highlights(database);
    const changes = rows.map(({ id }) => ({ store: 'highlights' as const, id, set: { colour: what.colour } }));
    return (await changeRows(database, { message, surface, changes })).action;
  }
  return what.does === 'word term' || what.does === 'trash term'
    ? onTerm(database, surface, what)
    : onHighlight(database, surface, what);
}

const newTerm = () => ({
  id: newId(),
  message: newId(),
  headword: 'trust',
  forms: [],
  definition: 'At first.',
  matchCase: false,
  onlyHere: false,
  entry: null,
  source: null,
  tags: [],
});

async function writeOfArticle(database: Database, surface: string, value: string): Promise<number | null> {
  const row = (await database.get('articles', origin.article)) as ArticleRow; // every history begins with a highlight
  const note = { value, base: readTextBase(row, 'note') };
  const change: Change<'articles'> = { message: newId(), store: 'articles', id: row.id, text: { note } };
  return (await changeArticle(database, { change, article: null, surface })).action;
}

type OfTerm = Extract<Deed, { does: 'word term' | 'trash term' }>;
type OfHighlight = Extract<Deed, { does: 'colour' | 'tag' | 'write' | 'trash' | 'passage' | 'accept' }>;

async function onTerm(database: Database, surface: string, what: OfTerm): Promise<number | null> {
  const rows = await terms(database);
  const row = rows[what.which % rows.length];
  if (!row) return null;
  const part =
    what.does === 'trash term'
      ? { set: { trashed: what.back ? null : 7 } }
      : { text: { definition: { value: what.text, base: readTextBase(row, 'definition') } } };
  return (await changeRow(database, { ...part, message: newId(), store: 'terms', id: row.id }, surface)).action;
}

async function onHighlight(database: Database, surface: string, what: OfHighlight): Promise<number | null> {
  const rows = await highlights(database);
  const row = rows[what.which % rows.length];
  if (!row) return null;
  const change: Change<'highlights'> = { ...partOf(what, row), message: newId(), store: 'highlights', id: row.id };
  return (await changeRow(database, change, surface)).action;
}

const otherColour = { pink: 'blue', blue: 'green', green: 'pink' } as const;

function partOf(what: OfHighlight, row: HighlightRow): Pick<Change, 'set' | 'on' | 'off' | 'text'> {
  if (what.does === 'colour')
    return { set: { colour: row.colour === what.colour ? otherColour[what.colour as 'pink'] : what.colour } };
  if (what.does === 'tag') return { [what.on ? 'on' : 'off']: [{ field: 'tags', element: what.tag }] };
  if (what.does === 'trash') return { set: { trashed: what.back ? null : 7 } };
  if (what.does === 'accept') return { set: { grade: what.grade } };
  if (what.does === 'passage') return { set: { anchor: newHighlight({ exact: what.exact }).anchor, grade: 'exact' } };
  return { text: { note: { value: what.text, base: readTextBase(row, 'note') } } };
}

/** What a reader sees of everything that is not in the trash: no stamps, and nothing that is only local. */
export async function seen(database: Database): Promise<unknown> {
  const alive = (await highlights(database)).filter(({ trashed }) => trashed == null);
  // An article without a highlight shows nowhere here.
  const shown = (await database.getAll('articles')).filter(({ id }) => alive.some(({ article }) => article === id));
  const own = (await terms(database)).filter(({ trashed }) => trashed == null);
  return {
    articles: shown.map((row) => ({
      id: row.id,
      inTrash: !isPurged(row) && typeof row.trashed === 'number',
      note: isPurged(row) ? [] : readTextVersions(row, 'note').map((version) => version.text),
    })),
    highlights: alive.map((row) => ({
      id: row.id,
      exact: row.anchor.quote.exact,
      grade: row.grade,
      colour: row.colour,
      tags: row.tags,
      notes: readTextVersions(row, 'note').map((version) => version.text),
    })),
    terms: own.map((row) => ({ id: row.id, meanings: readTextVersions(row, 'definition').map((one) => one.text) })),
    hidden: (await listHidden(database, [origin.article])).length,
    dismissed: await listDismissed(database),
  };
}
