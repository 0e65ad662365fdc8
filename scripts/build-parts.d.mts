import type { UserConfig } from 'vite';
export interface PartsWanted {
  /** Name of the first part's file, without `.js`. */
  name: string;
  entry: string;
  mode: string;
  /** The other parts' files. */
  expected: readonly string[];
  minify?: boolean;
  config?: Pick<UserConfig, 'root' | 'oxc' | 'plugins'>;
}
export function buildParts(wanted: PartsWanted): Promise<Map<string, string>>;
