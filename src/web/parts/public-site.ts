/** The site's own address where it has one; else it is here. */
const own = document.querySelector<HTMLMetaElement>('meta[name="public-site"]')?.content ?? '';

/** Where readers find a page: `publicAddress('/kk/17-egiz')` is `https://egiz.kz/kk/17-egiz`. */
export function publicAddress(path: string): string {
  return new URL(path, own || location.origin).href;
}
