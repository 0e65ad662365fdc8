import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Keys } from '../../lib/core/keys/keys-of';
import type { Colour } from '../../lib/core/model';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { Menu, type MenuItem } from '../Menu';
import { moveInBar } from '../move-in-bar';
import { keepOneStop } from '../one-stop';
import { Swatches } from '../Swatches';
import { withKey } from '../with-key';

export interface SelectionBarProps {
  /** Docked below on narrow pages, with the meanings written out. */
  docked: boolean;
  /** Too long to keep: then only the sentence and Copy stand here. */
  tooLong: boolean;
  /** A picture is selected: there is nothing to look up. */
  picture: boolean;
  /** The ringed colour: that of the one highlight under the selection, else the last one used. */
  last: Colour;
  keys: Keys;
  bar: RefObject<HTMLDivElement>;
  onColour: (colour: Colour) => void;
  onNote: () => void;
  onLookUp: () => void;
  onCopy: () => void;
  /** What stands behind More. */
  more: MenuItem[];
  onClose: () => void;
}

/** What can be done with the selected passage; pressing it never drops the selection. */
export function SelectionBar(props: SelectionBarProps) {
  const { docked, tooLong, last, bar, keys, onColour, onClose } = props;
  useLayoutEffect(() => keepOneStop(bar.current));
  return (
    <div
      class="bar"
      role="toolbar"
      aria-label={words.bar.label}
      ref={bar}
      data-docked={docked}
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => (event.key === 'Escape' ? onClose() : moveInBar(event))}
    >
      {tooLong ? (
        <span class="too-long" role="status">
          {words.bar.tooLong}
        </span>
      ) : (
        <>
          <div class="bar-colours">
            <Swatches pressed={null} last={last} named={docked} keys={keys} onChoose={onColour} />
          </div>
          <span class="rule" />
          <button type="button" class="text-button" title={withKey(words.bar.note, keys.note)} onClick={props.onNote}>
            <Icon name="note" />
            {words.bar.note}
          </button>
          {!props.picture && (
            <button
              type="button"
              class="text-button"
              title={withKey(words.bar.lookUp, keys.lookUp)}
              onClick={props.onLookUp}
            >
              <Icon name="lookUp" />
              {words.bar.lookUp}
            </button>
          )}
        </>
      )}
      {docked ? (
        <button type="button" class="text-button" onClick={props.onCopy}>
          <Icon name="copy" />
          {words.bar.copyDocked}
        </button>
      ) : (
        <IconButton
          icon="copy"
          label={words.bar.copy}
          title={withKey(words.bar.copy, keys.copy)}
          onClick={props.onCopy}
        />
      )}
      <More items={props.more} />
    </div>
  );
}

function More({ items }: { items: MenuItem[] }) {
  const [open, setOpen] = useState(false);
  return (
    <div class="bar-more">
      <IconButton
        icon="more"
        label={words.share.more}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      />
      {open && <Menu label={words.share.more} items={items} onClose={() => setOpen(false)} />}
    </div>
  );
}
