import type { GenericSchema } from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { PlainError } from '../core/plain-error';
import { type Answer, type Call, type Contract, failure, isCall } from './call';

/** Who sent a message, as the browser tells it; nothing a page says of itself is in here. */
export type Sender = Browser.runtime.MessageSender;

/** The argument shapes of a contract's verbs: a tuple for each. */
export type Shapes<I> = { [K in keyof I]: GenericSchema<unknown, unknown> };

interface Service<I> {
  contract: Call['glossmark'];
  /** Where few messages come, the shapes come with the first. */
  shapes: Shapes<I> | (() => Promise<Shapes<I>>);
  /** The contract with this sender's rights; throws PlainError 'not allowed' for who has none. */
  admit: (sender: Sender, verb: keyof I) => I;
  onBroken?: (error: unknown) => void;
}

/** Serves a contract: checks who sent and that the arguments have their shape. Gives what takes it back. */
export function serve<I extends Contract<I>>(service: Service<I>): () => void {
  const listener = (message: unknown, sender: Sender, sendResponse: (answer: Answer) => void) => {
    if (!isCall(message, service.contract)) return undefined;
    answer(service, message, sender).then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

async function answer<I extends Contract<I>>(service: Service<I>, call: Call, sender: Sender): Promise<Answer> {
  try {
    if (sender.id !== browser.runtime.id) throw new PlainError('not allowed', 'foreign sender');
    const shapes = typeof service.shapes === 'function' ? await service.shapes() : service.shapes;
    if (!Object.hasOwn(shapes, call.verb)) throw new PlainError('not allowed', call.verb);
    const verb = call.verb as keyof I;
    const implementation = service.admit(sender, verb);
    const shape = await shapes[verb]['~standard'].validate(call.args);
    if (shape.issues) throw new PlainError('misshapen', `${call.verb}: ${shape.issues[0]?.message}`);
    const run = implementation[verb] as (...args: never[]) => Promise<unknown>;
    return { ok: true, value: await run.apply(implementation, shape.value as never[]) };
  } catch (error) {
    if (!(error instanceof PlainError)) service.onBroken?.(error);
    return failure(error);
  }
}
