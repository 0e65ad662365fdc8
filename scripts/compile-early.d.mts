import type { Plugin } from 'vite';

export function compileEarly(): Plugin;
export function wrapFunctions(code: string): string;
