import { z } from 'zod';
import { ROLES } from '../kernel/actor';
import { INTERFACE_LOCALES } from '../kernel/locale';

const Login = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z0-9][a-z0-9._@-]{1,63}$/);
/** Long enough to be worth something; no rules of composition. */
const Password = z.string().min(12).max(128);
const Roles = z.array(z.enum(ROLES)).min(1).max(ROLES.length);
const Name = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]+$/u);
const Moment = z.iso.datetime({ offset: true });

export const SignIn = z.strictObject({ login: z.string().max(200), password: z.string().max(1000) });

/** Who is signed in, and the token every writing request sends back as `x-csrf-token`. */
export const CurrentSession = z.strictObject({
  sessionId: z.uuid(),
  csrfToken: z.string(),
  account: z.strictObject({
    id: z.uuid(),
    name: z.string(),
    roles: z.array(z.enum(ROLES)),
    locale: z.enum(INTERFACE_LOCALES),
  }),
  permissions: z.array(z.string()),
});

export const PasswordChange = z.strictObject({ current: z.string().max(1000), next: Password });

export const SessionRow = z.strictObject({
  id: z.uuid(),
  createdAt: Moment,
  lastSeenAt: Moment,
  expiresAt: Moment,
  address: z.string().nullable(),
  userAgent: z.string().nullable(),
  isCurrent: z.boolean(),
});
export const SessionList = z.strictObject({ sessions: z.array(SessionRow) });

export const Account = z.strictObject({
  id: z.uuid(),
  login: z.string(),
  name: z.string(),
  locale: z.enum(INTERFACE_LOCALES),
  roles: z.array(z.enum(ROLES)),
  isDemo: z.boolean(),
  createdAt: Moment,
  disabledAt: Moment.nullable(),
});
export const AccountList = z.strictObject({ accounts: z.array(Account) });

export const NewAccount = z.strictObject({
  login: Login,
  name: Name,
  password: Password,
  roles: Roles,
  locale: z.enum(INTERFACE_LOCALES).default('kk'),
});

export const AccountChange = z
  .strictObject({
    name: Name.optional(),
    locale: z.enum(INTERFACE_LOCALES).optional(),
    roles: Roles.optional(),
    password: Password.optional(),
    isDisabled: z.boolean().optional(),
  })
  .refine((change) => Object.keys(change).length > 0, { message: 'validation.nothing_to_change' });

export const AccountId = z.strictObject({ id: z.uuid() });

/** GET /demo-people: who can be chosen with one click in the demo newsroom; nobody in production. */
export const DemoPeople = z.strictObject({
  people: z.array(z.strictObject({ login: z.string(), name: z.string(), roles: z.array(z.enum(ROLES)) })),
  password: z.string().nullable(),
});

export type DemoPeople = z.infer<typeof DemoPeople>;
export type AccountId = z.infer<typeof AccountId>;
export type SignIn = z.infer<typeof SignIn>;
export type CurrentSession = z.infer<typeof CurrentSession>;
export type PasswordChange = z.infer<typeof PasswordChange>;
export type SessionRow = z.infer<typeof SessionRow>;
export type SessionList = z.infer<typeof SessionList>;
export type AccountList = z.infer<typeof AccountList>;
export type Account = z.infer<typeof Account>;
export type NewAccount = z.infer<typeof NewAccount>;
export type AccountChange = z.infer<typeof AccountChange>;
