export const SETTINGS_VIEWS = ['own', 'people'] as const;
export type SettingsView = (typeof SETTINGS_VIEWS)[number];

/** What an address asks to see of the settings. */
export function settingsPlace({ view }: Record<string, unknown>): { readonly view?: SettingsView | undefined } {
  return { view: SETTINGS_VIEWS.find((name) => name === view) };
}
