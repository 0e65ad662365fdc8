import type { Matcher } from './matcher';
import { createTokens, tokenize } from './tokenize';

type Tables = Pick<Matcher, 'mask' | 'edgeNodes' | 'edgeHashes' | 'edgeTargets' | 'nodeForms' | 'nodeCues'>;

/** A trie that grows; `add` gives the node at which a phrase ends, 0 for a phrase without words. */
export interface Trie {
  add(phrase: string): number;
  nodeForms: number[];
  nodeCues: number[];
  tables(): Tables;
}

/** An empty trie over hashed words. */
export function createTrie(_expected: number): Trie {
  const edges: { node: number; hash: number; target: number }[] = [];
  const byKey = new Map<string, number>();
  const nodeForms: number[] = [0];
  const nodeCues: number[] = [0];
  const step = (node: number, hash: number) => {
    const key = `${node} ${hash}`;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    const target = nodeForms.length;
    nodeForms.push(0);
    nodeCues.push(0);
    byKey.set(key, target);
    edges.push({ node, hash, target });
    return target;
  };
  const add = (phrase: string) => {
    const tokens = createTokens(phrase.length);
    tokenize(phrase, 0, phrase.length, tokens);
    let node = 0;
    for (let at = 0; at < tokens.count; at++) {
      const hash = tokens.hashes[at] ?? 0;
      if (hash !== 0) node = step(node, hash);
      else if (at < tokens.count - 1) return 0;
    }
    return node;
  };
  return { add, nodeForms, nodeCues, tables: () => tablesOf(edges, nodeForms, nodeCues) };
}

function tablesOf(edges: { node: number; hash: number; target: number }[], forms: number[], cues: number[]): Tables {
  const size = 2 ** Math.ceil(Math.log2(edges.length * 3 + 16));
  const mask = size - 1;
  const edgeNodes = new Int32Array(size);
  const edgeHashes = new Int32Array(size);
  const edgeTargets = new Int32Array(size);
  for (const { node, hash, target } of edges) {
    let slot = (hash ^ Math.imul(node, 0x9e3779b1)) & mask;
    while (edgeTargets[slot] !== 0) slot = (slot + 1) & mask;
    edgeNodes[slot] = node;
    edgeHashes[slot] = hash;
    edgeTargets[slot] = target;
  }
  return {
    mask,
    edgeNodes,
    edgeHashes,
    edgeTargets,
    nodeForms: Int32Array.from(forms),
    nodeCues: Int32Array.from(cues),
  };
}
