/** The key that begins a composition is no part of it yet; browsers give it the code 229 (UI Events, 7.3.1). */
export const isComposed = (event: KeyboardEvent) => event.isComposing || event.keyCode === 229;
