import type { Health as HealthOf } from '../../lib/core/library/health';
import { type Grade, grades } from '../../lib/core/model';
import { words } from '../../lib/core/words/words';
import { dayWord } from './day-word';
import { HealthBar } from './HealthBar';
import { HealthCard, type HealthVerbs } from './HealthCard';

export interface HealthProps extends HealthVerbs {
  health: HealthOf;
  grade: Grade;
  /** Passages that are drawn at most. */
  rows: number;
  /** Nothing is read yet. */
  waiting: boolean;
  now: number;
  onGrade: (grade: Grade) => void;
  onMore: () => void;
}

/** Whether the passages of the library are still there: how many of each grade, and what to do about them. */
export function Health(props: HealthProps) {
  const { health, waiting } = props;
  return (
    <main class="health" aria-busy={waiting}>
      <h1>{words.health.question}</h1>
      <p class="muted health-intro">{words.health.explained}</p>
      {waiting ? (
        <div class="bars" aria-hidden="true" />
      ) : (
        <>
          <HealthBar health={health} />
          <Tabs {...props} />
          <Panel {...props} />
        </>
      )}
    </main>
  );
}

function Tabs({ health, grade, now, onGrade }: HealthProps) {
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && grades[(grades.indexOf(grade) + step + grades.length) % grades.length];
    if (!next) return;
    event.preventDefault();
    onGrade(next);
    event.currentTarget.querySelector<HTMLElement>(`#health-${next}`)?.focus();
  };
  return (
    <div class="health-tabs">
      <div class="tablist" role="tablist" aria-label={words.health.tabsLabel} onKeyDown={onKeyDown}>
        {grades.map((name) => (
          <button
            type="button"
            key={name}
            role="tab"
            class="tab"
            id={`health-${name}`}
            aria-selected={name === grade}
            aria-controls="health-panel"
            tabIndex={name === grade ? 0 : -1}
            onClick={() => onGrade(name)}
          >
            {words.health.tabs[name]}
            <span class="count number"> {health.items[name].length}</span>
          </button>
        ))}
      </div>
      <span class="small muted">{seenLine(health, now)}</span>
    </div>
  );
}

function seenLine({ seen }: HealthOf, now: number): string {
  if (!seen) return '';
  const [first, last] = [seen.first, seen.last].map((time) => dayOf(time, now));
  return first === last ? words.health.seenOn(last ?? '') : words.health.seenBetween(last ?? '', first ?? '');
}

/** Today and yesterday stand inside of sentences here. */
function dayOf(time: number, now: number): string {
  const day = dayWord(time, now);
  if (day === words.dates.today) return words.health.today;
  return day === words.dates.yesterday ? words.health.yesterday : day;
}

function Panel(props: HealthProps) {
  const { health, grade, rows, now } = props;
  const items = health.items[grade];
  const shown = items.slice(0, rows);
  const undecided = shown.filter(({ accepted }) => !accepted);
  const known = shown.filter(({ accepted }) => accepted);
  const cards = (some: typeof items) => (
    <ul>
      {some.map((item) => (
        <HealthCard {...props} key={item.row.id} item={item} dayOf={(time) => dayOf(time, now)} />
      ))}
    </ul>
  );
  return (
    <section role="tabpanel" id="health-panel" aria-labelledby={`health-${grade}`}>
      {health.open === 0 && health.seen !== null && <p class="health-well">{words.health.allWell}</p>}
      {items.length === 0 && health.open > 0 && <p class="muted health-none">{words.health.none[grade]}</p>}
      {undecided.length > 0 && cards(undecided)}
      {known.length > 0 && grade !== 'exact' && <h2 class="health-known">{words.health.known}</h2>}
      {known.length > 0 && cards(known)}
      {items.length > rows && (
        <button type="button" class="button health-more" onClick={props.onMore}>
          {words.health.more(items.length - rows)}
        </button>
      )}
      {grade === 'changed' && items.length > 0 && <DiffKey />}
      {health.notLooked > 0 && <p class="small muted health-rest">{words.health.notLooked(health.notLooked)}</p>}
    </section>
  );
}

function DiffKey() {
  const { struck, struckMeans, underlined, underlinedMeans } = words.repair;
  return (
    <p class="small muted diff-key">
      <span>
        <del>{struck}</del> {struckMeans}
      </span>
      <span>
        <ins>{underlined}</ins> {underlinedMeans}
      </span>
    </p>
  );
}
