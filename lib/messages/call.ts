import { PlainError, type PlainReason, plainReasons } from '../core/plain-error';

/** What travels: which contract, which verb, with what. */
export interface Call {
  glossmark: 'background' | 'page';
  verb: string;
  args: unknown[];
}

/** What comes back: errors travel as data and are thrown again at the caller. */
export type Answer = { ok: true; value: unknown } | { ok: false; reason: PlainReason | null; detail: string };

/** Any contract: an interface whose methods are all async. */
export type Contract<I> = { [K in keyof I]: (...args: never[]) => Promise<unknown> };

/** Turns whatever was thrown into data. */
export function failure(error: unknown): Answer {
  if (error instanceof PlainError) return { ok: false, reason: error.reason, detail: error.detail };
  return {
    ok: false,
    reason: null,
    detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
  };
}

/** The value of an answer, or its error thrown again. */
export function valueIn(answer: unknown): unknown {
  if (!isAnswer(answer)) throw new Error('No answer came back');
  if (answer.ok) return answer.value;
  if (answer.reason && plainReasons.includes(answer.reason)) throw new PlainError(answer.reason, answer.detail);
  throw new Error(answer.detail);
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

/** Whether a message is a call of a contract; everything else is left to other listeners. */
export function isCall(message: unknown, contract: Call['glossmark']): message is Call {
  if (typeof message !== 'object' || message === null) return false;
  const call = message as Partial<Call>;
  return call.glossmark === contract && typeof call.verb === 'string' && Array.isArray(call.args);
}

/** A client that is the contract: every method sends one call. */
export function createClient<I extends Contract<I>>(
  contract: Call['glossmark'],
  send: (call: Call) => Promise<unknown>,
): I {
  return new Proxy({} as I, {
    get: (_, verb) =>
      // A promise that resolves to the client asks it for `then`.
      typeof verb === 'symbol' || verb === 'then'
        ? undefined
        : async (...args: unknown[]) => valueIn(await send({ glossmark: contract, verb, args })),
  });
}
