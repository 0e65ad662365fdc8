import { createServer } from 'node:http';
import { launch } from '../../scripts/launch.mjs';
import { articlePage, expect, fresh, marginOf, mark, openMargin, openOwn, painted, read, test } from './harness';

test('nothing leaves the machine during the whole job @firefox', async ({ browserKind, make }) => {
  // All that is not loopback goes through this proxy, which answers nothing and writes down who asked.
  const asked: string[] = [];
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', () => resolve()));
  const address = proxy.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const context = await launch(browserKind, {
    test: true,
    proxy: { server: `http://127.0.0.1:${port}`, bypass: '127.0.0.1,localhost,.localhost' },
    prefs: {
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'services.settings.server': 'data:,',
      'app.update.enabled': false,
    },
  });
  const tab = await context.newPage();
  const ours: string[] = [];
  context.on('request', (request) => ours.push(request.url()));
  await read(tab, make(`/quiet-${fresh()}.html`, articlePage()));
  await mark(tab, 'a wall');
  await openMargin(tab, 'Highlights');
  await marginOf(tab).getByRole('button', { name: 'Edit note and tags' }).click();
  await marginOf(tab).getByRole('textbox', { name: 'Note' }).pressSequentially('mine alone');
  await expect(marginOf(tab).getByText('Saved', { exact: true })).toBeVisible();
  await openMargin(tab, 'Terms');
  await marginOf(tab).getByRole('searchbox').pressSequentially('attachment');
  await tab.reload();
  await expect.poll(() => painted(tab)).toEqual(['a wall']);
  const library = await openOwn(context, browserKind, 'library.html');
  await expect(library.getByText('mine alone').first()).toBeVisible();
  const away = ours.filter(
    (url) => !/^(http:\/\/[\w.-]*localhost:|chrome-extension:|moz-extension:|data:|blob:|about:)/.test(url),
  );
  expect(away).toEqual([]);
  // The browser's own services are not ours; a request of ours would name the page or come from no known service.
  const known = /mozilla\.(com|net|org)|firefox\.com|google(apis)?\.com|gvt1\.com|digicert|letsencrypt|cloudflare/;
  expect(asked.filter((url) => !known.test(url))).toEqual([]);
  await context.close();
  proxy.closeAllConnections();
  proxy.close();
});
