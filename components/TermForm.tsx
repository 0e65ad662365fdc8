import { useId } from 'preact/hooks';
import type { TermDraft } from '../lib/core/record/term-draft';
import { words } from '../lib/core/words/words';
import type { TermFormVerbs } from './margin/term-verbs';

export interface TermFormProps {
  draft: TermDraft;
  /** The glossary's meaning, where it is a glossary's term that is worded anew. */
  meaning: string;
  /** The term that has this name already, or null. */
  double: { id: string; headword: string } | null;
  /** The site it can be kept to; null where there is none to choose. */
  site: string | null;
  /** Tags are shown in pages of ours alone: they are no business of the page. */
  withTags: boolean;
  verbs: TermFormVerbs;
}

/** The form of a term of the reader's own; Ctrl+Enter saves, Escape leaves. */
export function TermForm({ draft, meaning, double, site, withTags, verbs }: TermFormProps) {
  const { ownTerm } = words;
  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!saves && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (saves) verbs.onSave();
    else verbs.onCancel();
  };
  const field = (name: 'headword' | 'forms' | 'tags', label: string) => (
    <Line label={label} value={draft[name]} onInput={(value) => verbs.onChange({ [name]: value })} />
  );
  return (
    <form
      class="term-form"
      aria-label={ownTerm.title}
      onKeyDown={keys}
      onSubmit={(event) => {
        event.preventDefault();
        verbs.onSave();
      }}
    >
      {field('headword', ownTerm.term)}
      {double && <Doubled double={double} onOpen={verbs.onOpenDouble} />}
      {field('forms', ownTerm.forms)}
      {meaning && (
        <p class="aside" dir="auto">
          <span class="muted small">{words.terms.inGlossary}</span> {meaning}
        </p>
      )}
      <Text label={ownTerm.meaning} value={draft.definition} onInput={(definition) => verbs.onChange({ definition })} />
      {(draft.own?.definitions.length ?? 0) > 1 && <p class="small muted">{ownTerm.two}</p>}
      {withTags && field('tags', ownTerm.tags)}
      <Check
        label={ownTerm.matchCase}
        value={draft.matchCase}
        onChange={(matchCase) => verbs.onChange({ matchCase })}
      />
      {site && (
        <Check
          label={ownTerm.onlyOn(site)}
          value={draft.onlyHere}
          onChange={(onlyHere) => verbs.onChange({ onlyHere })}
        />
      )}
      <Foot isEmpty={draft.headword.trim() === ''} verbs={verbs} />
    </form>
  );
}

function Doubled({ double, onOpen }: { double: { id: string; headword: string }; onOpen: (id: string) => void }) {
  return (
    <p class="doubled" role="status">
      {words.ownTerm.doubled(double.headword)}{' '}
      <button type="button" class="link" onClick={() => onOpen(double.id)}>
        {words.ownTerm.openIt}
      </button>
    </p>
  );
}

function Foot({ isEmpty, verbs }: { isEmpty: boolean; verbs: TermFormVerbs }) {
  return (
    <div class="form-foot">
      <button type="button" class="button quiet" onClick={verbs.onCancel}>
        {words.ownTerm.cancel}
      </button>
      <button type="button" class="button primary" disabled={isEmpty} onClick={verbs.onSave}>
        {words.ownTerm.save}
      </button>
    </div>
  );
}

interface LineProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
}

function Line({ label, value, onInput }: LineProps) {
  const id = useId();
  return (
    <div class="form-line">
      <label class="small muted" for={id}>
        {label}
      </label>
      <span class="field">
        <input id={id} type="text" dir="auto" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
      </span>
    </div>
  );
}

function Text({ label, value, onInput }: LineProps) {
  const id = useId();
  return (
    <div class="form-line">
      <label class="small muted" for={id}>
        {label}
      </label>
      <textarea id={id} dir="auto" value={value} onInput={(event) => onInput(event.currentTarget.value)} />
    </div>
  );
}

function Check({ label, value, onChange }: { label: string; value: boolean; onChange: (value: boolean) => void }) {
  return (
    <label class="form-check">
      <input type="checkbox" checked={value} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
