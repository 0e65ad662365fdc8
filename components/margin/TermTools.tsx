import { useState } from 'preact/hooks';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { IconButton } from '../IconButton';
import { Menu, type MenuItem } from '../Menu';
import type { TermView } from '../views';
import type { OpenTerm } from './open-term';
import type { TermVerbs } from './term-verbs';

interface Props {
  term: TermView;
  open: OpenTerm;
  verbs: TermVerbs;
}

/** What can be done with an open term. */
export function TermTools({ term, open, verbs }: Props) {
  const [more, setMore] = useState(false);
  const saved = term.own !== null;
  return (
    <div class="term-tools">
      <button type="button" class="text-button" aria-pressed={saved} onClick={() => verbs.onSave(term.id)}>
        <Icon name={saved ? 'saved' : 'save'} />
        {saved ? words.terms.saved : words.terms.save}
      </button>
      {term.highlights > 0 && (
        <button type="button" class="text-button" onClick={() => verbs.onHighlights(term.id)}>
          <Icon name="highlight" />
          {words.terms.inHighlights(term.highlights)}
        </button>
      )}
      <span class="grow" />
      <IconButton
        icon="more"
        label={words.terms.more}
        aria-haspopup="menu"
        aria-expanded={more}
        onClick={() => setMore(!more)}
      />
      {more && <Menu label={words.terms.more} items={itemsOf(term, open, verbs)} onClose={() => setMore(false)} />}
    </div>
  );
}

function itemsOf(term: TermView, { mention }: OpenTerm, verbs: TermVerbs): MenuItem[] {
  const { terms } = words;
  const own: MenuItem[] = [{ label: terms.editMine, run: () => verbs.onEdit(term.id) }];
  const hide: MenuItem[] = [
    { label: terms.hideHere, run: () => verbs.onHide(term.id, false) },
    { label: terms.hideAnywhere, run: () => verbs.onHide(term.id, true) },
  ];
  const sense: MenuItem[] = mention
    ? [
        { label: terms.notThisHere, run: () => verbs.onNotThis(term.id, false) },
        { label: terms.notThisAnywhere(mention.words), run: () => verbs.onNotThis(term.id, true) },
        { label: terms.why, run: () => verbs.onPart('reasons') },
      ]
    : [];
  return [
    ...own,
    ...hide,
    ...sense,
    { label: terms.copyMeaning, run: () => verbs.onCopy(term.id) },
    { label: terms.source, run: () => verbs.onPart('source') },
  ];
}
