import type { CheckInput, Finding } from '../../checks/check';

/** So many characters of pairs are kept, then all are forgotten: a file of any length needs no more memory. */
const MOST_CHARACTERS = 4_000_000;

/** What was found in pairs that may stand in a file again, as they do in translation memories: under one glossary each is checked once. */
export class Repetitions {
  private readonly known = new Map<string, readonly Finding[]>();
  private characters = 0;

  findings(input: CheckInput, check: (input: CheckInput) => readonly Finding[]): readonly Finding[] {
    const { source, target, sourceLocale, targetLocale, blockKind, relation } = input;
    const key = [sourceLocale, targetLocale, blockKind, relation, source.length, source, target].join();
    const found = this.known.get(key);
    if (found) return found;
    if (this.characters + key.length > MOST_CHARACTERS) this.forget();
    const findings = check(input);
    this.known.set(key, findings);
    this.characters += key.length;
    return findings;
  }

  private forget(): void {
    this.known.clear();
    this.characters = 0;
  }
}
