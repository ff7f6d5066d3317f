const KEPT = 'egiz-single-keys';

/** Whether keys without Ctrl or Alt do anything on this machine: who speaks to it, or types with a stick, may turn them off. */
export function areSingleKeysOn(): boolean {
  return localStorage.getItem(KEPT) !== 'off';
}

export function turnSingleKeys(isOn: boolean): void {
  if (isOn) localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, 'off');
}
