import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves a folder on a free port of loopback. `pages` are made on the way: path -> {html, headers}.
 * Gives {url, pages, close}.
 */
export async function serveFolder(folder, pages = new Map()) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const made = pages.get(path);
    if (made) {
      response.writeHead(200, { 'content-type': types['.html'], ...made.headers }).end(made.html);
      return;
    }
    try {
      const name = normalize(path).replace(/^([/\\]|\.\.)+/, '');
      const body = readFileSync(join(folder, name === '' ? 'index.html' : name));
      response.writeHead(200, { 'content-type': types[extname(name)] ?? types['.html'] }).end(body);
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    pages,
    close: () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      return closed;
    },
  };
}
