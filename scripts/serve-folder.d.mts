export interface Site {
  url: string;
  pages: Map<string, { html: string; headers?: Record<string, string> }>;
  close(): Promise<void>;
}
export function serveFolder(folder: string, pages?: Site['pages']): Promise<Site>;
