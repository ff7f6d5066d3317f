import { DomainError } from '../../kernel/domain-error';
import { COMMON_PASSWORDS } from './common-passwords';

interface Owner {
  readonly login: string;
  readonly name: string;
}

/** Refuses passwords that are guessed first: known ones, the newsroom's own words, one thing repeated, the owner's name. */
export function refuseWeakPassword(password: string, owner: Owner): void {
  const plain = password.normalize('NFKC').toLowerCase();
  if (isCommon(plain) || isRepetition(plain)) throw new DomainError('invalid', 'account.password_common');
  const own = [owner.login.split('@')[0] ?? '', ...owner.name.toLowerCase().split(/\s+/)].filter(
    (part) => part.length >= 4,
  );
  const rest = own.reduce((text, part) => text.replaceAll(part, ''), plain);
  if (rest.length < plain.length && rest.length < 8) throw new DomainError('invalid', 'account.password_like_login');
}

/** Digits and signs at either end do not make a known word unknown. */
function isCommon(plain: string): boolean {
  const core = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  const words = plain.replace(/[\s._-]+/g, '');
  return (
    COMMON_PASSWORDS.has(plain) ||
    COMMON_PASSWORDS.has(words) ||
    (core.length < plain.length && COMMON_PASSWORDS.has(core))
  );
}

/** Four different characters at most, or a short piece written again and again. */
function isRepetition(plain: string): boolean {
  return new Set(plain).size <= 4 || /^(.{1,5})\1+.{0,4}$/u.test(plain);
}
