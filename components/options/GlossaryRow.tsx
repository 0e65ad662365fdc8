import { useId, useState } from 'preact/hooks';
import type { PackFacts } from '../../lib/core/glossary/pack-facts';
import { words } from '../../lib/core/words/words';
import { IconButton } from '../IconButton';
import { Menu } from '../Menu';

interface Props {
  title: string;
  about: string;
  count: number;
  /** Licence, language and sources; null for the reader's own terms. */
  facts: PackFacts | null;
  on: boolean;
  onTurn: (on: boolean) => void;
  /** Takes out a glossary that the reader brought. */
  onRemove?: () => void;
}

/** One glossary: what it is about or where it came from, how much it holds, and whether it is on. */
export function GlossaryRow({ title, about, count, facts, on, onTurn, onRemove }: Props) {
  const { glossaries } = words.options;
  const [open, setOpen] = useState(false);
  const id = useId();
  const brought = facts?.brought ?? null;
  const line = brought ? glossaries.imported(brought.at, Date.now(), brought.file) : about;
  return (
    <div class="glossary">
      <div class="setting">
        <div class="grow">
          <div class="setting-name">{title}</div>
          {line && <div class="muted small from">{line}</div>}
        </div>
        <span class="muted number small">{glossaries.terms(count)}</span>
        {brought && onRemove ? (
          <BroughtMenu title={title} onRemove={onRemove} />
        ) : (
          <IconButton
            icon="more"
            label={glossaries.more(title)}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          />
        )}
        <button
          type="button"
          role="switch"
          class="switch"
          aria-checked={on}
          aria-label={title}
          onClick={() => onTurn(!on)}
        />
      </div>
      {!brought && (
        <div id={id} hidden={!open} class="glossary-facts">
          {facts ? <Facts facts={facts} /> : <a href="#terms">{glossaries.ownMore}</a>}
        </div>
      )}
    </div>
  );
}

function BroughtMenu({ title, onRemove }: { title: string; onRemove: () => void }) {
  const { glossaries } = words.options;
  const [open, setOpen] = useState(false);
  const label = glossaries.actions(title);
  return (
    <div class="more">
      <IconButton icon="more" label={label} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)} />
      {open && (
        <Menu
          label={label}
          items={[{ label: glossaries.remove, icon: 'delete', danger: true, run: onRemove }]}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

function Facts({ facts }: { facts: PackFacts }) {
  const { glossaries } = words.options;
  const language = new Intl.DisplayNames(words.language, { type: 'language' }).of(facts.language) ?? facts.language;
  return (
    <dl>
      <dt class="small muted">{glossaries.language}</dt>
      <dd>{language}</dd>
      <dt class="small muted">{glossaries.licence}</dt>
      <dd>{facts.licence}</dd>
      {facts.sources.length > 0 && <dt class="small muted">{glossaries.sources}</dt>}
      {facts.sources.map((source) => (
        <dd key={source}>{source}</dd>
      ))}
    </dl>
  );
}
