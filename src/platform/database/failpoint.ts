let armed: string | undefined;

/** The places around commits at which a test may have the process killed. */
export type Failpoint =
  | 'before-commit:transaction'
  | 'after-commit:transaction'
  | 'after-commit:save'
  | 'before-commit:processor'
  | 'after-commit:processor'
  | 'before-add:dispatcher'
  | 'before-commit:dispatcher'
  | 'after-commit:dispatcher';

/** Arms one failpoint, now or (with `@SIGUSR2`) when the process gets that signal. Never called in production. */
export function armFailpoint(setting: string): void {
  const [name, signal] = setting.split('@');
  if (signal === 'SIGUSR2') {
    process.on('SIGUSR2', () => {
      armed = name;
    });
  } else {
    armed = name;
  }
}

/** Kills the process, as a power cut would, when a test armed this place. */
export function failpoint(name: Failpoint): void {
  if (armed === name) process.kill(process.pid, 'SIGKILL');
}
