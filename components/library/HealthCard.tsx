import { articleName } from '../../lib/core/export/article-name';
import { webAddress } from '../../lib/core/export/web-address';
import type { HealthItem } from '../../lib/core/library/health';
import { quoteWords } from '../../lib/core/marks/quote-words';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { WordDiff } from '../WordDiff';

export interface HealthVerbs {
  onKeepWording: (id: string) => void;
  onTakeNew: (id: string) => void;
  onFine: (id: string) => void;
  onKeepLost: (id: string) => void;
  /** Opens the article to choose another passage. */
  onChoose: (id: string) => void;
  /** Opens the article to look for it again. */
  onFind: (id: string) => void;
  onOpenAt: (id: string) => void;
}

interface Props extends HealthVerbs {
  item: HealthItem;
  /** A time as it stands inside of a sentence. */
  dayOf: (time: number) => string;
}

/** One passage with what became of it: its article, the words then and now, and what can be done. */
export function HealthCard(props: Props) {
  const { item, onOpenAt } = props;
  const { row, article } = item;
  const isOnWeb = article !== null && webAddress(article) !== null;
  return (
    <li class="health-card" data-colour={row.colour} data-card={row.id}>
      <div class="health-head">
        <h2 class="grow" dir="auto" lang={article?.language || undefined}>
          {(article && articleName(article)) || words.library.noArticle}
        </h2>
        {isOnWeb && (
          <button type="button" class="link" onClick={() => onOpenAt(row.id)}>
            {words.health.open}
          </button>
        )}
      </div>
      <p class="small muted" dir="auto">
        {factsOf(props).join(' · ')}
      </p>
      <div class="marked" data-grade={item.grade}>
        <Wording item={item} />
      </div>
      <Ways {...props} isOnWeb={isOnWeb} />
    </li>
  );
}

function factsOf(props: Props): string[] {
  const { article } = props.item;
  const facts = [article?.author || article?.site || '', placeOf(props.item), daysOf(props)];
  return facts.filter((fact) => fact !== '');
}

function daysOf({ item: { row, grade, sighting }, dayOf }: Props): string {
  if (row.created <= 0) return '';
  const [saved, seen] = [dayOf(row.created), dayOf(sighting.seen)];
  if (grade === 'changed') return words.health.savedThenChanged(saved, seen);
  return grade === 'lost' ? words.health.savedThenLost(saved, seen) : words.health.saved(saved);
}

function placeOf({ sighting: { paragraph } }: HealthItem): string {
  return paragraph === null ? '' : words.highlights.paragraph(paragraph);
}

function Wording({ item }: { item: HealthItem }) {
  const { row, article, sighting, grade, accepted } = item;
  const { exact } = row.anchor.quote;
  const language = article?.language ?? '';
  if (grade === 'changed' && sighting.now)
    return <WordDiff then={exact} now={sighting.now.quote.exact} language={language} />;
  return (
    <>
      <p class="quote" dir="auto" lang={language || undefined}>
        {quoteWords(row.anchor)}
      </p>
      {grade === 'moved' && !accepted && <p class="small">{movedLine(item)}</p>}
      {grade === 'lost' && sighting.reason && <p class="small">{words.lost[sighting.reason]}</p>}
      {grade === 'changed' && !sighting.now && !row.anchor.figure && <p class="small">{words.repair.tooLong}</p>}
    </>
  );
}

function movedLine({ sighting: { from = null, paragraph } }: HealthItem): string {
  const isKnown = from !== null && paragraph !== null && from !== paragraph;
  return isKnown ? words.repair.moved(from, paragraph) : words.repair.movedSomewhere;
}

function Ways(props: Props & { isOnWeb: boolean }) {
  const { item, isOnWeb } = props;
  const { row, sighting, grade, accepted } = item;
  const { repair, highlights } = words;
  if (accepted && grade !== 'lost') return null;
  const choose = isOnWeb && grade !== 'moved' && (
    <button type="button" class="button quiet" onClick={() => props.onChoose(row.id)}>
      <Icon name="passage" />
      {repair.chooseOther}
    </button>
  );
  return (
    <div class="ways">
      {grade === 'changed' && <Way label={repair.keepWording} run={() => props.onKeepWording(row.id)} />}
      {grade === 'changed' && sighting.now && <Way label={repair.takeNew} run={() => props.onTakeNew(row.id)} />}
      {grade === 'moved' && <Way label={repair.fine} run={() => props.onFine(row.id)} />}
      {grade === 'lost' && isOnWeb && <Way label={highlights.findAgain} run={() => props.onFind(row.id)} />}
      {choose}
      {grade === 'lost' && !accepted && <Way label={repair.keepLost} run={() => props.onKeepLost(row.id)} quiet />}
    </div>
  );
}

function Way({ label, run, quiet = false }: { label: string; run: () => void; quiet?: boolean }) {
  return (
    <button type="button" class={quiet ? 'button quiet' : 'button'} onClick={run}>
      {label}
    </button>
  );
}
