import type { StandingFinding } from '../../contract/quality';
import { say } from '../terminal';

/** A step that was not as expected ends its scene; the walk goes on with the next one. */
export class SceneEnded extends Error {}

/** Prints each step as it happens and counts those that were not as expected. */
export class Ledger {
  private steps = 0;
  private surprises = 0;

  constructor(private readonly print: (line: string) => void = console.log) {}

  /** A walk in which nothing happened has proved nothing. */
  get isClean(): boolean {
    return this.surprises === 0 && this.steps > 0;
  }

  get summary(): string {
    const { steps, surprises } = this;
    return say(this.isClean ? 'commands.walk.clean' : 'commands.walk.unclean', { steps, surprises });
  }

  /** A part of the walk; whatever goes wrong in it does not stop the parts after it. */
  async scene<Result>(name: string, play: () => Promise<Result>): Promise<Result | undefined> {
    this.print(`\n${say(`commands.walk.scene.${name}`)}`);
    try {
      return await play();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      if (!(error instanceof SceneEnded)) this.fail(say('commands.walk.broken'), reason);
      return undefined;
    }
  }

  /** A step with its words, whether it was as expected, and what was seen where it was not. */
  step(name: string, isAsExpected: boolean, parameters: Readonly<Record<string, unknown>> = {}, seen?: unknown): void {
    this.steps += 1;
    const words = say(`commands.walk.${name}`, parameters);
    if (isAsExpected) {
      this.print(`  ✓ ${words}`);
      return;
    }
    this.fail(words, seen === undefined ? '' : JSON.stringify(seen).slice(0, 600));
    throw new SceneEnded(name);
  }

  /** What the desk itself said, beside a step. */
  note(text: string | undefined): void {
    if (text) this.print(`      ${text}`);
  }

  /** A finding in words, where there is one. */
  finding(found: Pick<StandingFinding, 'messageKey' | 'parameters'> | undefined): void {
    if (found) this.note(say(found.messageKey, found.parameters));
  }

  private fail(words: string, seen: string): void {
    this.surprises += 1;
    this.print(`  ✗ ${words}${seen ? `\n      ${seen}` : ''}`);
  }
}
