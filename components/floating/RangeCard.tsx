import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/core/words/words';
import { IconButton } from '../IconButton';
import type { PassageEdge } from './EdgeHandles';

export interface RangeCardProps {
  /** Writing direction of the passage: left and right follow it. */
  rtl: boolean;
  onStep: (edge: PassageEdge, step: 1 | -1, by: 'word' | 'character') => void;
  onKeep: () => void;
  onLeave: () => void;
}

/** Makes a passage longer or shorter by keys and buttons: arrows move its end, with Shift its start, with Ctrl by a character. */
export function RangeCard(props: RangeCardProps) {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), []);
  return (
    <div
      class="card range-card"
      role="dialog"
      aria-label={words.passage.label}
      tabIndex={-1}
      ref={card}
      onKeyDown={(event) => onKey(event, props)}
    >
      <Row {...props} edge="start" name={words.passage.start} keys={words.passage.startKeys} />
      <Row {...props} edge="end" name={words.passage.end} keys={words.passage.endKeys} />
      <p class="small muted">{words.passage.byCharacter}</p>
      <div class="card-bottom">
        <button type="button" class="button quiet" onClick={props.onLeave}>
          {words.passage.leave}
        </button>
        <span class="grow" />
        <button type="button" class="button primary" onClick={props.onKeep}>
          {words.passage.keep}
        </button>
      </div>
    </div>
  );
}

function Row({ edge, name, keys, rtl, onStep }: RangeCardProps & { edge: PassageEdge; name: string; keys: string }) {
  const { earlier, later } = words.passage;
  const move = (step: 1 | -1) => () => onStep(edge, step, 'word');
  return (
    <div class="range-row">
      <span class="strong">{name}</span>
      <span class="small muted grow">{keys}</span>
      <IconButton icon={rtl ? 'forward' : 'back'} label={earlier[edge]} onClick={move(-1)} />
      <IconButton icon={rtl ? 'back' : 'forward'} label={later[edge]} onClick={move(1)} />
    </div>
  );
}

function onKey(event: KeyboardEvent, { rtl, onStep, onKeep, onLeave }: RangeCardProps): void {
  if (event.isComposing || event.altKey || event.metaKey) return;
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (step !== undefined) {
    const by = event.ctrlKey ? 'character' : 'word';
    onStep(event.shiftKey ? 'start' : 'end', step * (rtl ? -1 : 1) > 0 ? 1 : -1, by);
  } else if (event.key === 'Escape') onLeave();
  else if (event.key === 'Enter' && event.target === event.currentTarget) onKeep();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
