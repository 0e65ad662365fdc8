/** How many characters of `context`, counted from its end, stand directly before `at`. */
export function commonEnd(text: string, at: number, context: string): number {
  let length = 0;
  while (
    length < context.length &&
    length < at &&
    text.charCodeAt(at - 1 - length) === context.charCodeAt(context.length - 1 - length)
  ) {
    length++;
  }
  return length;
}

/** How many characters of `context`, counted from its start, stand directly behind `at`. */
export function commonStart(text: string, at: number, context: string): number {
  let length = 0;
  while (
    length < context.length &&
    at + length < text.length &&
    text.charCodeAt(at + length) === context.charCodeAt(length)
  ) {
    length++;
  }
  return length;
}
