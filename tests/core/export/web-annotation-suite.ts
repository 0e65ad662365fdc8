import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const require = createRequire(import.meta.url);
const jsonld = require('jsonld') as { toRDF(value: unknown, options: object): Promise<unknown> };

/** W3C's own schemas of the model, where they lie beside the repository. */
const root = resolve(import.meta.dirname, '../../../../shared/formats/w3c');
export const hasSuite = existsSync(join(root, 'schemas'));

const context = 'http://www.w3.org/ns/anno.jsonld';
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;
const anyUri =
  /^[a-z][a-z0-9+.-]*:(?:[!$&'()*+,\-./0-9:;=?@A-Z_a-z~[\]]|%[0-9a-f]{2})*(?:#(?:[!$&'()*+,\-./0-9:;=?@A-Z_a-z~]|%[0-9a-f]{2})*)?$/i;

type Json = Record<string, unknown>;
type Validate = (value: unknown) => boolean;
interface Schemas {
  addSchema(schema: unknown, name: string): void;
  addFormat(name: string, pattern: RegExp): void;
  compile(schema: unknown): Validate;
}

const read = (...path: string[]): Json => JSON.parse(readFileSync(join(root, ...path), 'utf8'));

/** The schemas name each other by file; the `id`s inside them are noise to ajv. */
function strip(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(strip);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => key !== '$schema' && !(key === 'id' && typeof value === 'string'),
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, strip(value)]));
}

function createSchemas(): Schemas {
  const { default: Draft04 } = require('ajv-draft-04') as {
    default: new (options: object) => Schemas;
  };
  const schemas = new Draft04({ strict: false, allErrors: true, logger: false, validateSchema: false });
  schemas.addFormat('date-time', dateTime);
  schemas.addFormat('uri', anyUri);
  for (const name of readdirSync(join(root, 'schemas/definitions')))
    schemas.addSchema(strip(read('schemas/definitions', name)), name);
  return schemas;
}

const lists = {
  Annotation: 'annotations/annotationMusts.test',
  AnnotationCollection: 'collections/collectionMusts.test',
  AnnotationPage: 'collections/pages/pageMusts.test',
};

let schemas: Schemas | null = null;
const compiled = new Map<string, { valid: Validate; expected: boolean }>();

function assertion(name: string) {
  schemas ??= createSchemas();
  const schema = read('schemas', name);
  const known = compiled.get(name) ?? {
    valid: schemas.compile(strip(schema)),
    expected: (schema.expectedResult ?? 'valid') === 'valid',
  };
  compiled.set(name, known);
  return known;
}

function failures(value: unknown, kind: keyof typeof lists): string[] {
  const names = (read('schemas', lists[kind]).assertions as unknown[])
    .flat(9)
    .filter((name) => typeof name === 'string');
  return names.filter((name) => {
    const { valid, expected } = assertion(name);
    return valid(value) !== expected;
  });
}

/** What W3C's "musts" find wrong in a collection, its page and its items, and what a JSON-LD reader would drop. */
export async function suiteProblems(collection: Json): Promise<string[]> {
  const page: Json = { '@context': context, ...(collection.first as Json) };
  const items = (page.items as Json[]).map((item) => ({ '@context': context, ...item }));
  return [
    ...failures(collection, 'AnnotationCollection'),
    ...failures(page, 'AnnotationPage').map((name) => `page: ${name}`),
    ...items.flatMap((item, n) => failures(item, 'Annotation').map((name) => `item ${n}: ${name}`)),
    ...(await dropped(collection)),
  ];
}

async function dropped(value: Json): Promise<string[]> {
  const document = read('anno.jsonld');
  const documentLoader = async (url: string) => {
    if (url !== context) throw new Error(`asked for ${url}`);
    return { contextUrl: null, documentUrl: url, document };
  };
  try {
    await jsonld.toRDF(value, { safe: true, documentLoader, format: 'application/n-quads' });
    return [];
  } catch (error) {
    return [`jsonld: ${JSON.stringify(error)}`];
  }
}
