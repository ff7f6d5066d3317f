import type { PublishingState } from '../../contract/publishing';
import type { TranslationView } from '../../contract/translation';
import { DEMO_PASSWORD } from '../../features/people/demo-people';
import { DEMO_PEOPLE } from '../seed-newsroom/demo-people';
import type { Answer, Desk, Person } from './desk-client';
import type { Ledger } from './ledger';

export const PEOPLE = ['aigerim', 'bekzat', 'dauren', 'gulnar', 'erlan', 'saule'] as const;
export type PersonName = (typeof PEOPLE)[number];

const PATIENCE_MILLISECONDS = 60_000;
const PAUSE_MILLISECONDS = 150;

/** The newsroom that the walk goes through: its desk, its people at work, and how they wait for the queues. */
export class Newsroom {
  constructor(
    readonly desk: Desk,
    readonly ledger: Ledger,
    /** Told apart from every other walk on the same desk. */
    readonly tag: string,
    private readonly people: Readonly<Record<PersonName, Person>>,
  ) {}

  static async enter(desk: Desk, ledger: Ledger, tag: string): Promise<Newsroom> {
    const people: Partial<Record<PersonName, Person>> = {};
    for (const name of PEOPLE) people[name] = await desk.signIn(name, DEMO_PASSWORD);
    return new Newsroom(desk, ledger, tag, people as Record<PersonName, Person>);
  }

  /** What colleagues call somebody. */
  nameOf(login: PersonName): string {
    return (DEMO_PEOPLE.find((person) => person.login === login)?.name ?? login).split(' ')[0] ?? login;
  }

  as(name: PersonName): Person {
    return this.people[name];
  }

  async translation(id: string, name: PersonName = 'gulnar'): Promise<TranslationView> {
    return body(await this.as(name).get<TranslationView>(`/translations/${id}`), 200);
  }

  async publishing(articleId: string): Promise<PublishingState> {
    return body(await this.as('gulnar').get<PublishingState>(`/articles/${articleId}/publication`), 200);
  }

  /** Waits until the queues have brought a translation where it should be. */
  async arrives(id: string, state: TranslationView['state']): Promise<TranslationView> {
    return until(
      () => this.translation(id),
      (view) => view.state === state,
      (view) => `${view.state}, not ${state}`,
    );
  }

  /** Waits until an order has been carried out; answers with the addresses of what is live. */
  async goesLive(articleId: string, scope: 'pair' | 'single'): Promise<{ kk: string | null; en: string | null }> {
    const state = await until(
      () => this.publishing(articleId),
      ({ order, publications }) =>
        order?.state === 'failed' ||
        publications.some((publication) => publication.isLive && publication.scope === scope),
      ({ order }) => `order ${order?.state ?? 'none'}`,
    );
    const live = state.publications.find(({ isLive }) => isLive);
    return { kk: live?.kk ?? null, en: live?.en ?? null };
  }

  /** What a reader sees at an address, once every process has heard of it. */
  async page(path: string, isThere: (answer: Answer<string>) => boolean): Promise<Answer<string>> {
    return until(
      () => this.desk.call<string>(path),
      isThere,
      ({ status }) => `${path}: ${status}`,
      10_000,
    );
  }
}

/** The body of an answer that has to be of this status. */
export function body<Body>(answer: Answer<Body>, status: number): Body {
  if (answer.status !== status) throw new Error(`${answer.status}: ${JSON.stringify(answer.body).slice(0, 400)}`);
  return answer.body;
}

async function until<Value>(
  look: () => Promise<Value>,
  isThere: (value: Value) => boolean,
  describe: (value: Value) => string,
  patience = PATIENCE_MILLISECONDS,
): Promise<Value> {
  const end = Date.now() + patience;
  for (;;) {
    const value = await look();
    if (isThere(value)) return value;
    if (Date.now() > end) throw new Error(describe(value));
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MILLISECONDS));
  }
}
