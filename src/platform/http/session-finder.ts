import type { PersonActor } from '../../kernel/actor';

/** A sign-in that still holds. */
export interface FoundSession {
  readonly id: string;
  readonly csrfToken: string;
  readonly actor: PersonActor;
}

/** Finds who is behind a session token; `features/people` provides it. Called once for every request with a cookie. */
export abstract class SessionFinder {
  abstract find(token: string): Promise<FoundSession | undefined>;
}
