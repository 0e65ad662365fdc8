import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readImport } from '../../../../lib/core/import/read-import';
import { PlainError } from '../../../../lib/core/plain-error';

interface Expected {
  format: string;
  mayRefuse?: boolean;
  terms: {
    term: string;
    reading?: string;
    definitions: string[];
    aliases?: string[];
    tags?: string[];
    remark?: string;
  }[];
  either?: { term: string }[];
  skipped: unknown[];
}

const home = new URL('../../../../../shared/formats/samples/', import.meta.url);
const samples = existsSync(home)
  ? ['terms', 'yomitan'].flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, home))
        .filter((name) => !name.endsWith('.expected.json'))
        .map((name) => new URL(`${folder}/${name}`, home)),
    )
  : [];
const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

describe.runIf(samples.length > 0)('files of other programs', () => {
  test.each(samples.map((url) => [url.pathname.split('/').at(-1) ?? '', url] as const))('%s', async (name, url) => {
    const expected = JSON.parse(readFileSync(`${url.pathname}.expected.json`, 'utf8')) as Expected;
    const reading = readImport(name, new Uint8Array(readFileSync(url)));
    if (expected.mayRefuse || expected.terms.length === 0) {
      await expect(reading).rejects.toBeInstanceOf(PlainError);
      return;
    }
    const draft = await reading;
    expect(draft.source).toBe(expected.format);
    const free = new Set(expected.either?.map(({ term }) => term));
    expect(draft.terms.filter(({ headword }) => !free.has(headword)).map(({ headword }) => headword)).toEqual(
      expected.terms.map(({ term }) => term),
    );
    for (const { term, reading: spoken, definitions, aliases = [], tags = [] } of expected.terms) {
      const found = draft.terms.find(({ headword }) => headword === term);
      expect(flat(found?.definition ?? ''), term).toBe(flat([...(spoken ? [spoken] : []), ...definitions].join(' ')));
      expect(found?.forms, term).toEqual(aliases);
      expect([...(found?.tags ?? [])].sort(), term).toEqual([...tags].sort());
    }
    expect(draft.refused).toHaveLength(expected.skipped.length);
  });
});
