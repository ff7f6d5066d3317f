import { type NewsroomApp, openNewsroom } from './app';

let newsroom: NewsroomApp;

beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom.close());

const page = (url = '/jobs') => newsroom.nobody().get(url);
const nonceOf = (text: string) => /nonce="([^"]+)"/.exec(text)?.[1];

describe('the page of the desk', () => {
  it.each(['/sign-in', '/jobs', '/jobs/0199a5e0-0000-7000-8000-000000000000/edit'])('stands at %s', async (url) => {
    const { status, headers, text } = await page(url);
    expect(status).toBe(200);
    expect(headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    expect(text).toContain('<div id="desk">');
  });

  it('runs its own scripts and nobody else’s, and knows a style sheet by a nonce that is new each time', async () => {
    const [one, other] = [await page(), await page()];
    const policy = String(one.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'; script-src 'self'; ");
    expect(policy).not.toContain('unsafe');
    expect(policy).toContain(`'nonce-${nonceOf(one.text)}'`);
    expect(nonceOf(one.text)).not.toBe(nonceOf(other.text));
    expect(one.text).not.toContain('__CSP_NONCE__');
  });

  it('loads what is named by its content and kept for ever, packed as the browser likes', async () => {
    const { text } = await page();
    const named = [...text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, url]) => url ?? '');
    expect(named.length).toBeGreaterThanOrEqual(3);
    for (const url of named) {
      expect(url).toMatch(/^\/assets\/desk\/[\w-]+-[\w-]{8}\.(?:js|css|svg)$/);
      const { status, headers } = await newsroom.nobody().get(url, { 'accept-encoding': 'br' });
      expect([url, status]).toEqual([url, 200]);
      expect(headers).toMatchObject({
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': 'br',
        vary: 'Accept-Encoding',
      });
    }
  });

  it.each(['index.html', 'nothing.js', '..%2f..%2fpackage.json', '../../package.json', '%2e%2e/checks.js', '.js'])(
    'gives out nothing else: %s',
    async (name) => {
      const { status } = await newsroom.nobody().get(`/assets/desk/${name}`);
      expect(status).toBe(404);
    },
  );
});
