import type { FastifyRequest } from 'fastify';
import { chooseLanguage } from '../../i18n/accept-language';
import type { InterfaceLocale } from '../../kernel/locale';

/** The language of an answer: as the request asks, else as the person set it, else Kazakh. */
export function languageOf(request: FastifyRequest): InterfaceLocale {
  return chooseLanguage(request.headers['accept-language']) ?? request.actor?.locale ?? 'kk';
}
