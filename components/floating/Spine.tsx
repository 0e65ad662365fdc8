import { useRef, useState } from 'preact/hooks';
import type { Tick } from '../../lib/core/marks/merge-ticks';
import { restWords } from '../../lib/core/words/rest-words';
import { SpineCard } from './SpineCard';
import type { SpineItem, SpineMark } from './spine-item';

export interface SpineProps {
  ticks: readonly Tick<SpineItem>[];
  /** The part of the text on screen, shares of the whole; null where none of it is. */
  view: { from: number; to: number } | null;
  /** At the viewport's edge while the margin is closed, or as the open margin's edge. */
  place: 'viewport' | 'margin';
  side: 'left' | 'right';
  onGo: (item: SpineItem) => void;
}

/** Where marks and terms stand, beside the text: one tab stop, up and down between marks, Enter goes there. */
export function Spine({ ticks, view, place, side, onGo }: SpineProps) {
  const [shownKey, setShown] = useState<string | null>(null);
  const shown = ticks.find((tick) => keyOf(tick) === shownKey);
  const [stop, setStop] = useState(0);
  const leaving = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = (tick: Tick<SpineItem>) => {
    clearTimeout(leaving.current);
    setShown(keyOf(tick));
  };
  const leave = () => {
    clearTimeout(leaving.current);
    leaving.current = setTimeout(() => setShown(null), grace);
  };
  const marks = ticks.filter(hasMark);
  return (
    <div class="spine-bar" data-place={place} data-side={side} onMouseOut={leave} onFocusOut={leave}>
      {view && <div class="view" style={{ top: at(view.from), bottom: `calc(100% - ${at(view.to)})` }} />}
      {ticks
        .filter((tick) => !hasMark(tick))
        .map((tick) => (
          <TermTick key={keyOf(tick)} tick={tick} onHold={hold} onGo={onGo} />
        ))}
      <div
        role="toolbar"
        aria-label={restWords.spine.label}
        aria-orientation="vertical"
        onKeyDown={(event) => move(event, () => setShown(null))}
      >
        {marks.map((tick, index) => (
          <MarkTick
            key={keyOf(tick)}
            tick={tick}
            isStop={index === Math.min(stop, marks.length - 1)}
            onHold={() => hold(tick)}
            onFocus={() => {
              setStop(index);
              hold(tick);
            }}
            onGo={onGo}
          />
        ))}
      </div>
      {shown && <SpineCard items={shown.items} top={at(shown.share)} onGo={onGo} onHold={() => hold(shown)} />}
    </div>
  );
}

/** The card stays this long after the pointer left, for the way to it, milliseconds. */
const grace = 300;
const isMark = (item: SpineItem): item is SpineMark => item.kind === 'mark';
const hasMark = ({ items }: Tick<SpineItem>) => items.some(isMark);
const keyOf = ({ items: [first] }: Tick<SpineItem>) => (first ? `${first.kind} ${first.id}` : '');
const at = (share: number) => `${(share * 98 + 1).toFixed(2)}%`;

interface TickProps {
  tick: Tick<SpineItem>;
  onGo: (item: SpineItem) => void;
}

function MarkTick({
  tick,
  isStop,
  onHold,
  onFocus,
  onGo,
}: TickProps & { isStop: boolean; onHold: () => void; onFocus: () => void }) {
  const marks = tick.items.filter(isMark);
  const [first] = marks;
  if (!first) return null;
  const said = marks.map((mark) =>
    restWords.spine.said(restWords.colour(mark.colour), mark.paragraph, mark.place, mark.all),
  );
  return (
    <button
      type="button"
      class="tick"
      data-colour={first.colour}
      data-grade={first.grade}
      aria-label={said.join('. ')}
      tabIndex={isStop ? 0 : -1}
      style={{ top: at(tick.share) }}
      onMouseOver={onHold}
      onFocus={onFocus}
      onClick={() => onGo(first)}
    />
  );
}

/** A picture for the pointer: the list of terms is its equal. */
function TermTick({ tick, onHold, onGo }: TickProps & { onHold: (tick: Tick<SpineItem>) => void }) {
  const [first] = tick.items;
  return (
    <i
      class="tick"
      data-kind="term"
      aria-hidden="true"
      style={{ top: at(tick.share) }}
      onMouseOver={() => onHold(tick)}
      onClick={() => first && onGo(first)}
    />
  );
}

function move(event: KeyboardEvent & { currentTarget: HTMLElement }, close: () => void): void {
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const here = buttons.findIndex((button) => button === event.target);
  const next = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: buttons.length - 1 }[event.key];
  if (event.key === 'Escape') close();
  else if (next === undefined || !buttons[next]) return;
  else buttons[next].focus();
  event.preventDefault();
  event.stopPropagation();
}
