import type { Trie } from './matcher';
import type { WordReader } from './word-reader';

/** An empty trie with room for so many edges before it first grows. */
export function createTrie(expected: number): Trie {
  const slots = 2 ** Math.ceil(Math.log2(expected * 2 + 16));
  const numbers = () => new Int32Array(slots);
  const tables = { nodes: numbers(), hashes: numbers(), targets: numbers() };
  return { size: 1, mask: slots - 1, edges: 0, ...tables, first: new Int32Array(2048) };
}

/** The slot of an edge: where it is, or the free place where it would be. */
function slotOf(trie: Trie, node: number, hash: number): number {
  const { mask, nodes, hashes, targets } = trie;
  let slot = (hash ^ (hash >>> 15) ^ Math.imul(node, 0x9e3779b1)) & mask;
  while (targets[slot] !== 0) {
    if (hashes[slot] === hash && nodes[slot] === node) return slot;
    slot = (slot + 1) & mask;
  }
  return slot;
}

/** The node that a word leads to from a node, or 0. */
export function follow(trie: Trie, node: number, hash: number): number {
  return trie.targets[slotOf(trie, node, hash)] ?? 0;
}

/** Whether a word may lead on from a trie's root, by its `first`; a quick no for most words of a text. */
export function mayBegin(first: Int32Array, hash: number): boolean {
  return ((first[(hash & 0xffff) >> 5] ?? 0) & (1 << (hash & 31))) !== 0;
}

/** Adds the reader's present run of words and gives the node at which it ends. */
export function addRun(trie: Trie, { hashes, count }: WordReader): number {
  let node = 0;
  for (let at = 0; at < count; at++) node = step(trie, node, hashes[at] ?? 0);
  const first = hashes[0] ?? 0;
  const word = (first & 0xffff) >> 5;
  trie.first[word] = (trie.first[word] ?? 0) | (1 << (first & 31));
  return node;
}

function step(trie: Trie, node: number, hash: number): number {
  if (trie.edges * 2 > trie.mask) grow(trie);
  const slot = slotOf(trie, node, hash);
  const known = trie.targets[slot] ?? 0;
  if (known !== 0) return known;
  const target = trie.size++;
  trie.edges++;
  put(trie, slot, [node, hash, target]);
  return target;
}

function put(trie: Trie, slot: number, [node, hash, target]: [number, number, number]): void {
  trie.nodes[slot] = node;
  trie.hashes[slot] = hash;
  trie.targets[slot] = target;
}

function grow(trie: Trie): void {
  const { nodes, hashes, targets } = trie;
  const { size, edges, first } = trie;
  Object.assign(trie, createTrie(targets.length), { size, edges, first });
  for (let at = 0; at < targets.length; at++) {
    const target = targets[at] ?? 0;
    if (target === 0) continue;
    const edge: [number, number, number] = [nodes[at] ?? 0, hashes[at] ?? 0, target];
    put(trie, slotOf(trie, edge[0], edge[1]), edge);
  }
}
