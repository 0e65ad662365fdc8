import { PlainError } from '../plain-error';

/** The value of a JSON text; undefined where it does not even begin like JSON. Throws 'broken' where it ends too early. */
export function parseJson(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PlainError('broken', String(error));
  }
}
