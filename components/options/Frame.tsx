import type { ComponentChildren } from 'preact';
import { words } from '../../lib/core/words/words';
import { Icon, type IconName } from '../Icon';
import { Logo } from '../Logo';

/** The sections of the options, in the order of the rail. */
export const sections = ['glossaries', 'terms', 'sites', 'appearance', 'shortcuts', 'about'] as const;
export type Section = (typeof sections)[number];

const icons: Record<Section, IconName> = {
  glossaries: 'glossaries',
  terms: 'ownTerms',
  sites: 'sites',
  appearance: 'appearance',
  shortcuts: 'keys',
  about: 'about',
};

interface Props {
  section: Section;
  /** What the live region says. */
  said: { words: string; turn: number };
  children: ComponentChildren;
}

/** The frame of the options: the way to the library, the rail, and one section with its title. */
export function Frame({ section, said, children }: Props) {
  const { options } = words;
  return (
    <>
      <header class="top">
        <span class="brand">
          <Logo size={22} />
          {words.name}
        </span>
        <span class="grow" />
        <a class="text-button" href="/library.html">
          <Icon name="library" />
          {words.library.title}
        </a>
      </header>
      <div class="columns">
        <nav class="rail" aria-label={options.label}>
          {sections.map((name) => (
            <a key={name} class="rail-item" href={`#${name}`} aria-current={name === section ? 'page' : undefined}>
              <Icon name={icons[name]} />
              {options.sections[name].title}
            </a>
          ))}
        </nav>
        <main class="section">
          <h1>{options.sections[section].title}</h1>
          <p class="lead">{options.sections[section].lead}</p>
          {children}
        </main>
      </div>
      <p class="said-only" role="status" key={said.turn}>
        {said.words}
      </p>
    </>
  );
}
