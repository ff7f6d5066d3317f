/** Later names stand first: most browsers also call themselves by the names of others. */
const BROWSERS = ['Edg', 'OPR', 'YaBrowser', 'Firefox', 'Chrome', 'Safari'] as const;
const SYSTEMS = ['Windows', 'Android', 'iPhone', 'iPad', 'Mac OS X', 'Linux'] as const;
const NAMES: Readonly<Record<string, string>> = { Edg: 'Edge', OPR: 'Opera', YaBrowser: 'Yandex', 'Mac OS X': 'macOS' };

/** What a person would call the program behind a `User-Agent`: `browserOf('Mozilla/5.0 (X11; Linux x86_64) … Firefox/140.0')` is `Firefox, Linux`. */
export function browserOf(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const named = (names: readonly string[]) => {
    const found = names.find((name) => userAgent.includes(name));
    return found && (NAMES[found] ?? found);
  };
  const parts = [named(BROWSERS), named(SYSTEMS)].filter(Boolean);
  return parts.length === 0 ? null : parts.join(', ');
}
