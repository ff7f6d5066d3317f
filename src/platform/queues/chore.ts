/** Work that is done again and again, by one process at a time: sweeping, clearing, checkpoints. */
export interface Chore {
  run(): Promise<void>;
}

export interface ChoreDefinition {
  /** `feature.verb-noun` */
  readonly name: string;
  readonly everySeconds: number;
}

const CHORE = Symbol('egiz.chore');

/** Marks a provider as a chore: `@RunsEvery({ name: 'translation.expire-claims', everySeconds: 5 }) @Injectable() class … implements Chore`. */
export function RunsEvery(definition: ChoreDefinition) {
  return (chore: new (...dependencies: never[]) => Chore): void => {
    Reflect.defineMetadata(CHORE, definition, chore);
  };
}

/** What a provider class does again and again, or undefined. */
export function choreOf(provider: object): ChoreDefinition | undefined {
  return Reflect.getMetadata(CHORE, provider) as ChoreDefinition | undefined;
}
