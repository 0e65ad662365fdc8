import { plural } from './plural';

/** An English sentence with a number in it. */
export const count = (n: number, one: string, other: string) => plural('en', n, { one, other });
