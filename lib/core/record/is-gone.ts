import { PlainError } from '../plain-error';

/** Whether an error says that an action can never be taken back: it is forgotten, or its record is deleted for good. */
export function isGone(error: unknown): boolean {
  return error instanceof PlainError && (error.reason === 'not here' || error.reason === 'not allowed');
}
