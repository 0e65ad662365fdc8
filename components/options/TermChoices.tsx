import type { Settings } from '../../lib/core/settings';
import { words } from '../../lib/core/words/words';
import { Choice } from './Choice';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** Steps of the delay that is offered, milliseconds. */
const step = 100;
const longest = 3000;

/** Which mentions are underlined, and what brings a term's card. */
export function TermChoices({ settings, onChange }: Props) {
  const { glossaries } = words.options;
  const seconds = new Intl.NumberFormat(words.language).format(settings.cardDelay / 1000);
  return (
    <div class="pair">
      <div>
        <Choice
          label={glossaries.marks}
          name="term-marks"
          value={settings.termMarks}
          choices={[
            { value: 'first', label: glossaries.first, hint: glossaries.firstHint },
            { value: 'section', label: glossaries.section },
            { value: 'every', label: glossaries.every },
            { value: 'none', label: glossaries.none, hint: glossaries.noneHint },
          ]}
          onChange={(termMarks) => onChange({ termMarks })}
        />
        <Check
          label={glossaries.headings}
          on={settings.termsInHeadings}
          onChange={(termsInHeadings) => onChange({ termsInHeadings })}
        />
        <Check
          label={glossaries.links}
          on={settings.termsInLinks}
          onChange={(termsInLinks) => onChange({ termsInLinks })}
        />
      </div>
      <div>
        <Choice
          label={glossaries.card}
          name="card"
          value={settings.card}
          choices={[
            { value: 'rest', label: glossaries.rest, hint: glossaries.restHint(seconds) },
            { value: 'click', label: glossaries.click },
          ]}
          onChange={(card) => onChange({ card })}
        />
        {settings.card === 'rest' && (
          <label class="delay">
            <span class="muted small">{glossaries.delay}</span>
            <span class="field">
              <input
                type="number"
                min={0}
                max={longest / 1000}
                step={step / 1000}
                value={settings.cardDelay / 1000}
                onChange={(event) => onChange({ cardDelay: readDelay(event.currentTarget.value) })}
              />
            </span>
          </label>
        )}
        <Example dotted={settings.termMarks !== 'none'} />
      </div>
    </div>
  );
}

/** Seconds as typed, in milliseconds, within what is allowed. */
function readDelay(text: string): number {
  const seconds = Number.parseFloat(text.replace(',', '.'));
  return Number.isFinite(seconds) ? Math.max(0, Math.min(longest, Math.round(seconds * 1000))) : 300;
}

function Check({ label, on, onChange }: { label: string; on: boolean; onChange: (on: boolean) => void }) {
  return (
    <label class="form-check">
      <input type="checkbox" checked={on} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

function Example({ dotted }: { dotted: boolean }) {
  const [before, term, after] = words.options.glossaries.example;
  return (
    <p class="example" data-dotted={dotted}>
      {before}
      <span>{term}</span>
      {after}
    </p>
  );
}
