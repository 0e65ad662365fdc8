import type { Database } from '../../lib/db/schema';
import type { Background } from '../../lib/messages/background';
import { choiceRights } from './rights/choice-rights';
import { fileRights } from './rights/file-rights';
import { glossaryRights } from './rights/glossary-rights';
import { libraryRights } from './rights/library-rights';
import { popupRights } from './rights/popup-rights';
import type { OwnSender } from './sender';

type NotForOwn =
  | 'startReading'
  | 'addParts'
  | 'visit'
  | 'alike'
  | 'mentions'
  | 'joinArticle'
  | 'partArticle'
  | 'addHighlight'
  | 'see'
  | 'remember'
  | 'writing'
  | 'makeRoom'
  | 'turnOffHere'
  | 'packTerms'
  | 'dismissWords'
  | 'keepPlace';

/** What the popup, the library and the options may ask. */
export function forOwnPages(opened: Promise<Database>, sender: OwnSender): Omit<Background, NotForOwn> {
  return {
    ...popupRights(opened),
    ...choiceRights(opened),
    ...libraryRights(opened, sender),
    ...glossaryRights(opened, sender),
    ...fileRights(opened),
  };
}
