import { words } from '../../lib/core/words/words';

interface Props {
  minutes: number;
  /** Share read so far, 0 to 1. */
  read: number;
  isAway: boolean;
  onStopped: () => void;
}

/** How far the article is read, what is left of it, and the way back to there. */
export function ArticleProgress({ minutes, read, isAway, onStopped }: Props) {
  const percent = Math.round(read * 100);
  const left = Math.round(minutes * (1 - read));
  return (
    <>
      <div class="progress">
        <div
          class="bar"
          role="progressbar"
          aria-label={words.article.progress}
          aria-valuenow={percent}
          aria-valuemin={0}
          aria-valuemax={100}
        >
          <i style={{ inlineSize: `${percent}%` }} />
        </div>
        <span class="small muted number" aria-hidden="true">
          {new Intl.NumberFormat(words.language, { style: 'percent' }).format(read)}
        </span>
      </div>
      <p class="progress-line small">
        <span class="muted number grow">{words.article.left(read >= 0.97 ? 0 : Math.max(1, left), minutes)}</span>
        {isAway && (
          <button type="button" class="link" onClick={onStopped}>
            {words.article.stopped}
          </button>
        )}
      </p>
    </>
  );
}
