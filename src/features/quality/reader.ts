import type { Database, Transaction } from '../../platform/database/database';

/** Whoever can answer a query: the database on its own, or a transaction under way. */
export type Reader = Pick<Database | Transaction, 'query' | 'one'>;
