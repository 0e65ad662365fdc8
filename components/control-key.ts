/** What stands on the key that is held for commands: ⌘ on a Mac. */
export const controlKey = /Mac/.test(globalThis.navigator?.platform ?? '') ? '⌘' : 'Ctrl';
