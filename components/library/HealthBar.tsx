import type { Health } from '../../lib/core/library/health';
import { grades } from '../../lib/core/model';
import { words } from '../../lib/core/words/words';

/** The shares of the four grades as one bar; each that is not zero can be seen. */
export function HealthBar({ health }: { health: Health }) {
  const { exact, moved, changed, lost } = health.items;
  const counts = { exact: exact.length, moved: moved.length, changed: changed.length, lost: lost.length };
  const some = grades.filter((grade) => counts[grade] > 0);
  if (some.length === 0) return null;
  return (
    <div class="health-bar" role="img" aria-label={words.health.bar(counts)}>
      {some.map((grade) => (
        <i key={grade} data-grade={grade} style={{ flexGrow: counts[grade] }} />
      ))}
    </div>
  );
}
