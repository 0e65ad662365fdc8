import { ownPack, type PackFacts } from '../../lib/core/glossary/pack-facts';
import type { Settings } from '../../lib/core/settings';
import { words } from '../../lib/core/words/words';
import { Icon } from '../Icon';
import { GlossaryRow } from './GlossaryRow';
import { TermChoices } from './TermChoices';

interface Props {
  settings: Settings;
  packs: PackFacts[];
  /** How many terms the reader has. */
  own: number;
  onChange: (change: Partial<Settings>) => void;
  onRemove: (pack: PackFacts) => void;
}

/** Which glossaries are looked for, and how their terms show in the text. */
export function Glossaries({ settings, packs, own, onChange, onRemove }: Props) {
  const { glossaries } = words.options;
  const { packsOff } = settings;
  const turn = (id: string, on: boolean) =>
    onChange({ packsOff: [...packsOff.filter((off) => off !== id), ...(on ? [] : [id])] });
  const mine = { id: ownPack, title: glossaries.own, about: glossaries.ownAbout, count: own };
  const row = (pack: PackFacts) => (
    <GlossaryRow
      key={pack.id}
      {...pack}
      facts={pack}
      on={!packsOff.includes(pack.id)}
      onTurn={(on) => turn(pack.id, on)}
      onRemove={() => onRemove(pack)}
    />
  );
  return (
    <>
      {packs.filter(({ brought }) => !brought).map(row)}
      <GlossaryRow {...mine} facts={null} on={!packsOff.includes(ownPack)} onTurn={(on) => turn(ownPack, on)} />
      {packs.filter(({ brought }) => brought).map(row)}
      <p class="options-action">
        <a class="button" href="/library.html#import">
          <Icon name="add" />
          {glossaries.add}
        </a>
      </p>
      <TermChoices settings={settings} onChange={onChange} />
    </>
  );
}
