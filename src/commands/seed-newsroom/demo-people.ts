import type { Role } from '../../kernel/actor';
import type { InterfaceLocale } from '../../kernel/locale';

export interface DemoPerson {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly locale: InterfaceLocale;
}

/** Somebody for every role of the newsroom. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  { login: 'aigerim', name: 'Айгерім Сейітқызы', roles: ['translator'], locale: 'kk' },
  { login: 'bekzat', name: 'Бекзат Оразұлы', roles: ['translator'], locale: 'kk' },
  { login: 'dauren', name: 'Дәурен Қанатов', roles: ['reviewer'], locale: 'kk' },
  { login: 'gulnar', name: 'Гүлнар Әбішева', roles: ['editor'], locale: 'ru' },
  { login: 'erlan', name: 'Ерлан Төлеуов', roles: ['editor', 'duty'], locale: 'en' },
  { login: 'saule', name: 'Сәуле Нұрланқызы', roles: ['admin'], locale: 'kk' },
];
