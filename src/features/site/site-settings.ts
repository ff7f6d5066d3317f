/** What the public pages need to know. */
export interface SiteSettings {
  /** As the role that sees published rows only. */
  readonly databaseUrl: string;
  /** The address of the site as readers type it; canonical addresses come from here and never from a request. */
  readonly baseUrl: URL;
}

export const SITE_SETTINGS = Symbol('egiz.site-settings');
