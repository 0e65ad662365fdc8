import type { Plugin } from 'vite';
export function withoutInnerHtml(): Plugin;
