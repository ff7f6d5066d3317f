import { say } from '../terminal';
import type { Answer } from './desk-client';

/** Prints each step of the walk as it is taken, and remembers whether all went as expected. */
export class Story {
  private steps = 0;
  private surprises = 0;

  get isAsExpected(): boolean {
    return this.surprises === 0 && this.steps > 0;
  }

  chapter(key: string): void {
    console.log(`\n${say(`commands.walk.${key}`)}`);
  }

  /** One step: what should be true, and what is. */
  step(key: string, isTrue: boolean, parameters: Readonly<Record<string, unknown>> = {}): void {
    this.steps += 1;
    if (!isTrue) this.surprises += 1;
    console.log(`  ${isTrue ? '✓' : '✗'} ${say(`commands.walk.${key}`, parameters)}`);
  }

  /** A step that must succeed for the rest to make sense: answers its body, or ends the walk with what the desk said. */
  expect<Body>(
    key: string,
    answer: Answer<Body>,
    status: number,
    parameters: Readonly<Record<string, unknown>> = {},
  ): Body {
    this.step(key, answer.status === status, parameters);
    if (answer.status !== status) throw new WalkEnded(`${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  detail(text: string): void {
    console.log(`      ${text}`);
  }

  close(): void {
    console.log(`\n${say('commands.walk.summary', { steps: this.steps, surprises: this.surprises })}`);
  }
}

/** The desk answered something else than expected, and what follows would make no sense. */
export class WalkEnded extends Error {}
