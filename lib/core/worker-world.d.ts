// What every worker and page has besides the language: all that lib/core may touch of its surroundings.
interface URLSearchParams {
  get(name: string): string | null;
  has(name: string): boolean;
  delete(name: string): void;
  append(name: string, value: string): void;
  sort(): void;
  toString(): string;
  keys(): IterableIterator<string>;
  [Symbol.iterator](): IterableIterator<[string, string]>;
}
interface URL {
  hash: string;
  host: string;
  hostname: string;
  href: string;
  readonly origin: string;
  password: string;
  pathname: string;
  port: string;
  protocol: string;
  search: string;
  readonly searchParams: URLSearchParams;
  username: string;
}
declare const URL: {
  new (url: string, base?: string): URL;
  canParse(url: string, base?: string): boolean;
  parse(url: string, base?: string): URL | null;
};
declare const URLSearchParams: { new (init?: string | Record<string, string> | [string, string][]): URLSearchParams };
interface TextEncoder {
  encode(text?: string): Uint8Array<ArrayBuffer>;
}
declare const TextEncoder: { new (): TextEncoder };
interface TextDecoder {
  decode(bytes?: ArrayBufferView | ArrayBuffer, options?: { stream?: boolean }): string;
}
declare const TextDecoder: { new (label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean }): TextDecoder };
interface SubtleCrypto {
  digest(algorithm: 'SHA-256', data: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
}
declare const crypto: {
  getRandomValues<T extends Uint8Array | Uint32Array>(array: T): T;
  readonly subtle: SubtleCrypto;
};
interface StreamReader {
  read(): Promise<{ done: true; value?: undefined } | { done: false; value: Uint8Array<ArrayBuffer> }>;
  cancel(): Promise<void>;
}
interface StreamWriter {
  write(part: Uint8Array<ArrayBuffer>): Promise<void>;
  close(): Promise<void>;
}
declare const DecompressionStream: {
  new (format: 'deflate-raw'): { readable: { getReader(): StreamReader }; writable: { getWriter(): StreamWriter } };
};
declare function structuredClone<T>(value: T): T;
