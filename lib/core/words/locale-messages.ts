import { en } from './en';

/** What the manifest shows, by language, in the shape of `_locales/…/messages.json`. */
export function localeMessages(): Record<string, Record<string, { message: string }>> {
  return { en: messagesOf(en) };
}

function messagesOf(words: typeof en): Record<string, { message: string }> {
  return {
    name: { message: words.name },
    description: { message: words.manifest.description },
    commandMargin: { message: words.manifest.commandMargin },
    commandHighlight: { message: words.manifest.commandHighlight },
    commandLookUp: { message: words.manifest.commandLookUp },
    commandLibrary: { message: words.manifest.commandLibrary },
  };
}
