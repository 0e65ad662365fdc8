import type { Block } from './outline';

/** Characters of a block that read like prose: long or closed by a sentence's end, and mostly not links. */
export function proseOf(block: Block): number {
  const { length, linked, text } = block;
  if (length < 25 || linked > length * 0.5) return 0;
  if (length >= 80) return length - linked;
  return /[.!?…。！？:"”»’」]\s*$/.test(text) ? (length - linked) * 0.8 : 0;
}
