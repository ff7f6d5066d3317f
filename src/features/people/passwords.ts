import { Injectable } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '../../kernel/domain-error';
import { Gate } from './gate';

/** OWASP's floor for argon2id. */
const COST = { memoryCost: 19456, timeCost: 2, parallelism: 1 } as const;
const MARK = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`;

/** Hashing takes 19 MiB and a core each time: two at once, some waiting, the rest sent away. */
const AT_ONCE = 2;
const WAITING = 50;

/** Hashes passwords, and takes as long for people who do not exist. */
@Injectable()
export class Passwords {
  private readonly gate = new Gate(AT_ONCE, WAITING, () => new DomainError('unavailable', 'unavailable'));
  private decoy: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.gate.run(() => hash(password.normalize('NFC'), COST));
  }

  /** Whether this is the password; without a hash to compare with, the time is spent all the same. */
  async isRight(password: string, known: string | undefined): Promise<boolean> {
    this.decoy ??= this.hash('nobody has this password');
    const against = known ?? (await this.decoy);
    const isSame = await this.gate.run(() => verify(against, password.normalize('NFC')));
    return isSame && known !== undefined;
  }

  /** Whether a hash was made with another cost than today's. */
  isOutdated(known: string): boolean {
    return !known.startsWith(MARK);
  }
}
