/** What the HTTP side needs to know; the environment is read elsewhere, once. */
export interface HttpSettings {
  /** The address people type, when configured: its origin is the only one writes may come from. */
  readonly publicUrl: URL | undefined;
  /** `NODE_ENV=production`: demo people cannot sign in. */
  readonly isProduction: boolean;
  /** Addresses or networks of proxies whose `X-Forwarded-For` is believed; empty believes nobody. */
  readonly trustedProxies: readonly string[];
  /** Whether each request leaves a line in the log. */
  readonly logsRequests: boolean;
}

export const HTTP_SETTINGS = Symbol('egiz.http-settings');

/** Whether people reach the desk by https, so that cookies can be locked to it. */
export function isHttps(settings: HttpSettings): boolean {
  return settings.publicUrl?.protocol === 'https:';
}
