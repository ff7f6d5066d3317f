import { fileURLToPath } from 'node:url';
import { marked } from 'marked';
import { defineConfig } from 'vite';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
/** Of the catalogues the browser needs the words of the screens and of the checks; the server says its refusals itself. */
const SPOKEN_HERE = ['desk', 'checks'];
/** What stops a publication is listed beside what is in order, before anything was refused. */
const OBSTACLES = ['publication', 'article'];

const onlyWordsOfTheDesk = {
  name: 'egiz-words-of-the-desk',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/src\/i18n\/\w+\.json$/.test(id)) return null;
    const all = JSON.parse(code);
    const some = (words, keys) => Object.fromEntries(keys.map((key) => [key, words[key]]));
    const spoken = { ...some(all, SPOKEN_HERE), errors: some(all.errors, OBSTACLES) };
    return { code: JSON.stringify(spoken), map: null };
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
