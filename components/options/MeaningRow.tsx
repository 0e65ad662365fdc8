import { useEffect, useRef, useState } from 'preact/hooks';
import type { Colour } from '../../lib/core/model';
import { colourMeanings } from '../../lib/core/words/en-colours';
import { words } from '../../lib/core/words/words';

interface Props {
  colour: Colour;
  /** What it means as it is stored; empty for what it means by itself. */
  meaning: string;
  onChange: (meaning: string) => void;
}

/** What a colour means to the reader: what is typed stands, whatever is drawn meanwhile, until the field is left. */
export function MeaningRow({ colour, meaning, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (document.activeElement !== field.current) setTyped(null);
  }, [meaning]);
  return (
    <label class="meaning-row">
      <span class="swatch-dot" data-colour={colour} aria-hidden="true" />
      <span class="meaning-name">{words.colours.name[colour]}</span>
      <span class="field">
        <input
          type="text"
          ref={field}
          maxLength={60}
          dir="auto"
          value={typed ?? meaning}
          placeholder={colourMeanings[colour]}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => onChange(event.currentTarget.value.trim())}
        />
      </span>
    </label>
  );
}
