import type { InterfaceLocale } from './locale';

/** What a person may do; one person may hold several. `duty` is the permission to publish alone at night. */
export const ROLES = ['translator', 'reviewer', 'editor', 'admin', 'duty'] as const;
export type Role = (typeof ROLES)[number];

/** A person acting. */
export interface PersonActor {
  readonly kind: 'person';
  readonly accountId: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly locale: InterfaceLocale;
}

/** Text brought in from outside, with the person who ran the import. */
export interface ImportActor {
  readonly kind: 'import';
  readonly accountId: string;
}

/** The house itself: queues, leases that run out, schedules. */
export interface SystemActor {
  readonly kind: 'system';
  readonly accountId: null;
}

export type Actor = PersonActor | ImportActor | SystemActor;

export const SYSTEM: SystemActor = { kind: 'system', accountId: null };
