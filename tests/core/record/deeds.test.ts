import { describe, expect, it } from 'vitest';
import { createDeeds, type Deed, type Turned } from '../../../lib/core/record/deeds';

/** A background that answers when it is told to, and gives the actions of a deed back as hundreds more. */
function createSlow() {
  const asked: Deed[] = [];
  const answers: ((turned: Turned) => void)[] = [];
  return {
    asked,
    turn: (deed: Deed) => {
      asked.push(deed);
      return new Promise<Turned>((resolve) => answers.push(resolve));
    },
    async answer(left: Deed = []) {
      await settle();
      const way = (asked.at(-1) ?? []).filter((action) => !left.includes(action)).map((action) => action + 100);
      answers.shift()?.({ way, left });
      await settle();
    },
  };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('deeds', () => {
  it('are taken back one after the other, last first, however fast that is asked for', async () => {
    const deeds = createDeeds();
    for (const action of [1, 2, 3]) deeds.add([action]);
    const slow = createSlow();
    for (let n = 0; n < 3; n++) void deeds.undo(slow.turn);
    for (let n = 0; n < 3; n++) await slow.answer();
    expect(slow.asked).toEqual([[3], [2], [1]]);
    expect([deeds.canUndo(), deeds.canRedo()]).toEqual([false, true]);
    for (let n = 0; n < 3; n++) void deeds.redo(slow.turn);
    for (let n = 0; n < 3; n++) await slow.answer();
    expect(slow.asked.slice(3)).toEqual([[101], [102], [103]]);
    expect(deeds.last()).toEqual([203]);
  });

  it('wait for a write under way, which is what is taken back then', async () => {
    const deeds = createDeeds();
    deeds.add([1]);
    const slow = createSlow();
    let write = () => {};
    const stored = new Promise<void>((resolve) => {
      write = resolve;
    });
    void deeds.follow(stored.then(() => deeds.add([2])));
    void deeds.undo(slow.turn);
    await settle();
    expect(slow.asked).toEqual([]);
    write();
    await slow.answer();
    expect(slow.asked).toEqual([[2]]);
  });

  it('do not wait for a write that was begun after that was asked for', async () => {
    const deeds = createDeeds();
    deeds.add([1]);
    const slow = createSlow();
    const undone = deeds.undo(slow.turn);
    void deeds.follow(new Promise(() => {}));
    await slow.answer();
    await undone;
    expect(slow.asked).toEqual([[1]]);
  });

  it('can be taken back as soon as a write is under way, and none is lost by one that fails', async () => {
    const deeds = createDeeds();
    expect(deeds.canUndo()).toBe(false);
    const failing = deeds.follow(Promise.reject(new Error('full')));
    expect(deeds.canUndo()).toBe(true);
    await expect(failing).rejects.toThrow('full');
    await settle();
    expect(deeds.canUndo()).toBe(false);
  });

  it('stay where taking back failed, in their place and in part', async () => {
    const deeds = createDeeds();
    deeds.add([1, 2]);
    const slow = createSlow();
    void deeds.undo(slow.turn);
    await settle();
    deeds.add([3]);
    await slow.answer([1]);
    expect(deeds.canRedo()).toBe(false);
    void deeds.undo(slow.turn);
    await slow.answer();
    void deeds.undo(slow.turn);
    await slow.answer();
    expect(slow.asked).toEqual([[1, 2], [3], [1]]);
  });

  it('stay where taking back threw, and the next turn comes', async () => {
    const deeds = createDeeds();
    deeds.add([1]);
    await expect(deeds.undo(() => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
    const slow = createSlow();
    void deeds.undo(slow.turn);
    await slow.answer();
    expect(slow.asked).toEqual([[1]]);
  });

  it('are taken back once, though asked for twice by name', async () => {
    const deeds = createDeeds();
    deeds.add([1]);
    deeds.add([2]);
    const first = deeds.last();
    const slow = createSlow();
    void deeds.undo(slow.turn, first);
    void deeds.undo(slow.turn, first);
    await slow.answer();
    await slow.answer();
    expect(slow.asked).toEqual([[2]]);
    expect(deeds.last()).toEqual([1]);
  });

  it('cannot be done again once something else was written, also while one is taken back', async () => {
    const deeds = createDeeds();
    deeds.add([1]);
    const slow = createSlow();
    void deeds.undo(slow.turn);
    await settle();
    deeds.add([2]);
    await slow.answer();
    expect(deeds.canRedo()).toBe(false);
    expect(deeds.last()).toEqual([2]);
  });

  it('take one stretch of typing for one, and nothing for none', () => {
    const deeds = createDeeds();
    deeds.add([]);
    expect(deeds.last()).toBeUndefined();
    deeds.add([1]);
    deeds.add([1]);
    const slow = createSlow();
    void deeds.undo(slow.turn);
    void deeds.undo(slow.turn);
    return slow
      .answer()
      .then(() => slow.answer())
      .then(() => expect(slow.asked).toEqual([[1]]));
  });
});
