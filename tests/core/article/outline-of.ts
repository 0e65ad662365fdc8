import type { Block } from '../../../lib/core/article/outline';

/** Writes an outline from lines: one space a level, the element's name, its hint, and after a colon its text; [links] in brackets. */
export function outlineOf(lines: readonly string[]): Block[] {
  const blocks: (Block & { level: number })[] = [];
  for (const line of lines) {
    const level = line.length - line.trimStart().length;
    const [head = '', ...rest] = line.trim().split(/:\s/);
    const [tag = '', ...hint] = head.split(' ');
    const marked = rest.join(': ');
    const text = marked.replace(/[[\]]/g, '');
    const linked = [...marked.matchAll(/\[([^\]]*)\]/g)].reduce((sum, [, inner = '']) => sum + inner.length, 0);
    const parent = blocks.findLastIndex((block) => block.level < level);
    const worth = /[\u3400-\u9fff]/.test(text) ? 2.5 : 1;
    blocks.push({
      level,
      parent,
      end: blocks.length + 1,
      tag,
      hint: hint.join(' '),
      text,
      length: text.length * worth,
      linked: linked * worth,
    });
    for (let at = parent; at >= 0; at = blocks[at]?.parent ?? -1) (blocks[at] as Block).end = blocks.length;
  }
  return blocks.map(({ level: _, ...block }) => block);
}

/** Prose of about this many characters. */
export function prose(length: number): string {
  const sentence = 'The path went on between the walls and the rain went with it, as it had all morning. ';
  return sentence
    .repeat(Math.ceil(length / sentence.length))
    .slice(0, length - 1)
    .trimEnd()
    .concat('.');
}
