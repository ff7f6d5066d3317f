import type { Relation } from '../../checks/check';

export const RELATIONS: readonly Relation[] = ['translation', 'adaptation', 'brief', 'official'];
