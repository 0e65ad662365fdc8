import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { Logo } from '../Logo';

/** What the popup knows of the tab in front. */
export interface PopupStatus {
  readable: boolean;
  site: string | null;
  off: boolean;
  highlightsHere: number;
  page: {
    title: string;
    terms: number;
    highlights: number;
    changed: number;
    lost: number;
    marginOpen: boolean;
    marksShown: boolean;
  } | null;
}

export interface PopupProps {
  status: PopupStatus;
  onMargin: (open: boolean) => void;
  onMarks: (show: boolean) => void;
  onSite: (on: boolean) => void;
  onUseHere: () => void;
  onLibrary: () => void;
}

/** What this page is, and what can be turned on or off here. */
export function Popup(props: PopupProps) {
  const { status, onSite, onLibrary } = props;
  return (
    <div class="popup">
      <header class="brand">
        <Logo />
        <b>{words.name}</b>
      </header>
      <Body {...props} />
      {status.readable && (
        <Row label={words.popup.onSite} hint={status.off ? status.site : null} on={!status.off} onChange={onSite} />
      )}
      <footer class="foot">
        <button type="button" class="text-button" onClick={onLibrary}>
          <Icon name="library" />
          {words.popup.library}
        </button>
      </footer>
    </div>
  );
}

function Body(props: PopupProps) {
  const { status, onUseHere } = props;
  if (!status.readable) return <Plain title={words.popup.notAllowedTitle} text={words.popup.notAllowed} />;
  if (status.off) return <Plain title={words.popup.off} text={words.popup.offCount(status.highlightsHere)} />;
  if (status.page) return <Article {...props} page={status.page} />;
  return (
    <Plain title={words.popup.notArticle} text={words.popup.tooLittle}>
      <Main label={words.popup.useHere} onPress={onUseHere} />
    </Plain>
  );
}

function Article({ status, page, onMargin, onMarks }: PopupProps & { page: NonNullable<PopupStatus['page']> }) {
  const { open, closeMargin, showMarks } = words.popup;
  return (
    <>
      <section class="about">
        <h1 dir="auto">{page.title || words.article.untitled}</h1>
        <p class="muted">{status.site}</p>
        <Counts page={page} />
        <Main primary label={page.marginOpen ? closeMargin : open} onPress={() => onMargin(!page.marginOpen)} />
      </section>
      <Row label={showMarks} hint={null} on={page.marksShown} onChange={onMarks} />
    </>
  );
}

function Counts({ page }: { page: NonNullable<PopupStatus['page']> }) {
  return (
    <p class="counts number">
      <span>
        <b>{page.terms}</b> <span class="muted">{words.popup.terms(page.terms)}</span>
      </span>
      <span>
        <b>{page.highlights}</b> <span class="muted">{words.popup.highlights(page.highlights)}</span>
      </span>
      {page.changed > 0 && (
        <span class="grade" data-grade="changed">
          <Icon name="changed" size={14} />
          {words.counts.changed(page.changed)}
        </span>
      )}
      {page.lost > 0 && (
        <span class="grade" data-grade="lost">
          <Icon name="lost" size={14} />
          {words.counts.lost(page.lost)}
        </span>
      )}
    </p>
  );
}

/** The one thing to press; the focus starts on it. */
function Main({ label, primary = false, onPress }: { label: string; primary?: boolean; onPress: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <button type="button" class={primary ? 'button primary wide' : 'button'} ref={button} onClick={onPress}>
      {primary && <Icon name="openMargin" />}
      {label}
    </button>
  );
}

function Plain({ title, text, children }: { title: string; text: string; children?: ComponentChildren }) {
  return (
    <section class="about">
      <h1>{title}</h1>
      <p class="muted">{text}</p>
      {children}
    </section>
  );
}

interface RowProps {
  label: string;
  hint: string | null;
  on: boolean;
  onChange: (on: boolean) => void;
}

function Row({ label, hint, on, onChange }: RowProps) {
  return (
    <div class="switch-row">
      <span class="grow">
        {label}
        {hint && <span class="muted small hint">{hint}</span>}
      </span>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={on}
        aria-label={label}
        onClick={() => onChange(!on)}
      />
    </div>
  );
}
