import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { defineConfig } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Of the catalogues the browser needs the words of the screens and of the checks; the server says its refusals itself. */
const SPOKEN_HERE = [
  'desk',
  'checks',
  'day',
  'commands.import',
  // What stops a publication is listed beside what is in order, before anything was refused.
  'errors.publication',
  'errors.article',
  // The same for swapping the sides of a pair.
  'errors.swap',
  // Said while somebody types, before the server would.
  'validation.days_in_a_year',
];

/** The part of a tree that lies at some of its dotted places, and nothing else of it. */
function partsOf(tree, places) {
  const kept = {};
  for (const place of places) {
    const names = place.split('.');
    const last = names.pop();
    let [from, to] = [tree, kept];
    for (const name of names) {
      from = from[name];
      to[name] ??= {};
      to = to[name];
    }
    to[last] = from[last];
  }
  return kept;
}

const onlyWordsOfTheDesk = {
  name: 'egiz-words-of-the-desk',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/i18n\/\w+\.json$/.test(id)) return null;
    return { code: JSON.stringify(partsOf(JSON.parse(code), SPOKEN_HERE)), map: null };
  },
};

/** The heading of a page of the guide is the heading of the screen. */
const guide = {
  name: 'egiz-guide',
  transform(code, id) {
    if (!/\/docs\/guide\/\w+\/\w+\.md$/.test(id)) return null;
    const html = marked.parse(code.replace(/^# .*\n/, ''), { async: false });
    return { code: `export default ${JSON.stringify(html)};`, map: null };
  },
};

export default defineConfig({
  root: at('.'),
  base: '/assets/desk/',
  plugins: [onlyWordsOfTheDesk, guide],
  // Replaced by the server in every page it sends.
  html: { cspNonce: '__CSP_NONCE__' },
  build: {
    outDir: at('../../dist/web/desk'),
    emptyOutDir: true,
    assetsDir: '',
    assetsInlineLimit: 0,
    target: 'es2022',
    reportCompressedSize: false,
    chunkSizeWarningLimit: 700,
    modulePreload: { polyfill: false },
    // The kit marks its files for frameworks that render on a server as well; here that means nothing.
    rollupOptions: { checks: { moduleLevelDirective: false } },
  },
  worker: { format: 'es' },
});
