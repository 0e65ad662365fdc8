import 'fake-indexeddb/auto';
import { newId } from '../../lib/core/new-id';
import type { Origin } from '../../lib/db/create-highlight';
import { openGlossmark } from '../../lib/db/open';
import type { Database } from '../../lib/db/schema';
import type { NewHighlight } from '../../lib/messages/background';

let count = 0;

/** A name that no other test of the file uses. */
export function freshName(): string {
  count += 1;
  return `glossmark-${count}`;
}

/** A database of its own for one test. */
export function freshDatabase(): Promise<Database> {
  return openGlossmark(freshName());
}

export const origin: Origin = {
  article: 'a'.repeat(32),
  address: 'https://blog.example/trust?utm_source=x#top',
  surface: 'tab 1',
};

/** A highlight as a page asks for it. */
export function newHighlight(over: Partial<NewHighlight> & { exact?: string } = {}): NewHighlight {
  const { exact = 'Trust grows slowly.', ...rest } = over;
  return {
    id: newId(),
    message: newId(),
    anchor: {
      version: 1,
      quote: { type: 'TextQuoteSelector', exact, prefix: 'before ', suffix: ' after' },
      position: { type: 'TextPositionSelector', start: 10, end: 29 },
      comment: null,
      hints: null,
    },
    colour: 'yellow',
    created: 1_700_000_000_000,
    facts: {
      title: 'On Trust',
      authors: ['Ada Writer'],
      site: 'blog.example',
      published: null,
      language: 'en',
      tags: [],
      categories: [],
      breadcrumb: [],
      words: 1000,
      minutes: 5,
      canonical: null,
    },
    ...rest,
  };
}
