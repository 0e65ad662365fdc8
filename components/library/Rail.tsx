import { useEffect, useRef } from 'preact/hooks';
import { type Place, type Section, sections } from '../../lib/core/library/place';
import type { ShelfCounts } from '../../lib/core/library/shelves';
import { type Colour, colours } from '../../lib/core/model';
import { words } from '../../lib/core/words/words';
import { Icon, type IconName } from '../Icon';
import { moveInRows } from '../move-in-rows';
import { RailItem } from './RailItem';

/** Tags shown before "All tags" is pressed. */
const firstTags = 5;

const icons: Record<Section, IconName> = {
  articles: 'lookUp',
  highlights: 'highlight',
  terms: 'glossaries',
  comments: 'fromComments',
  trash: 'delete',
};

export interface RailProps {
  place: Place;
  counts: ShelfCounts;
  allTags: boolean;
  /** Whether it lies over the page on narrow screens. */
  open: boolean;
  onSection: (section: Section) => void;
  onColour: (colour: Colour) => void;
  onTag: (tag: string) => void;
  onAllTags: () => void;
  onClose: () => void;
}

/** Sections, colours and tags; one tab stop, arrows move. */
export function Rail(props: RailProps) {
  const { place, counts, open, onSection, onColour, onClose } = props;
  const { library } = words;
  const rail = useRef<HTMLElement>(null);
  const wasOpen = useRef(open);
  useEffect(() => {
    if (open) rail.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    else if (wasOpen.current && isLeft(rail.current)) document.getElementById('filter')?.focus();
    wasOpen.current = open;
  }, [open]);
  const onKeyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    moveInRows(event, '[data-row]');
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <nav
      ref={rail}
      class="rail"
      id="rail"
      data-column="rail"
      data-open={open}
      aria-label={library.rail}
      onKeyDown={onKeyDown}
    >
      {sections.map((section) => (
        <RailItem
          key={section}
          name={library.sections[section]}
          count={counts[section]}
          current={section === place.section}
          onPress={() => onSection(section)}
        >
          <Icon name={icons[section]} />
        </RailItem>
      ))}
      {counts.highlights > 0 && <h2>{library.colour}</h2>}
      {counts.highlights > 0 &&
        colours.map((colour) => (
          <RailItem
            key={colour}
            name={words.colours.meaning[colour]}
            before={words.colours.name[colour]}
            count={counts.colours[colour]}
            pressed={place.colours.includes(colour)}
            onPress={() => onColour(colour)}
          >
            <i class="dot" data-colour={colour} />
          </RailItem>
        ))}
      {counts.tags.length > 0 && <h2>{library.tags}</h2>}
      <Tags {...props} />
    </nav>
  );
}

function Tags({ place, counts, allTags, onTag, onAllTags }: RailProps) {
  const { library } = words;
  const shown = counts.tags.filter(({ tag }, n) => allTags || n < firstTags || place.tags.includes(tag));
  return (
    <>
      {shown.map(({ tag, count }) => (
        <RailItem key={tag} name={tag} count={count} pressed={place.tags.includes(tag)} onPress={() => onTag(tag)}>
          <Icon name="tag" />
        </RailItem>
      ))}
      {counts.tags.length > firstTags && (
        <button
          type="button"
          class="rail-item muted"
          data-row
          tabIndex={-1}
          aria-expanded={allTags}
          onClick={onAllTags}
        >
          <Icon name={allTags ? 'previous' : 'next'} />
          {allTags ? library.fewerTags : library.allTags(counts.tags.length)}
        </button>
      )}
    </>
  );
}

/** Whether the focus is in the rail, or nowhere because the rail was hidden. */
function isLeft(rail: HTMLElement | null): boolean {
  return document.activeElement === document.body || rail?.contains(document.activeElement) === true;
}
