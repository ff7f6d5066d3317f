import { Client } from 'pg';
import { type Cluster, crashCluster, startCluster, stopCluster } from '../cluster';
import { eventually } from '../queues/house';
import { prepareTemplate } from '../template';
import { type Pair, Plant } from './plant';
import type { Process } from './process';
import { STORES } from './store';

jest.setTimeout(120_000);
const PAIRS = 8;

/** A cluster of its own, which keeps what it acknowledges, since it crashes. */
describe('a PostgreSQL that crashes in the middle of publishing', () => {
  let cluster: Cluster;
  let plant: Plant;

  beforeAll(async () => {
    cluster = await startCluster('durable');
    process.env.EGIZ_TEST_PG_PORT = String(cluster.port);
    await prepareTemplate();
  });
  afterAll(() => stopCluster(cluster));
  afterEach(() => plant?.close());

  test.each(STORES)('publishes all that was acknowledged, each once, with the queues on %s', async (store) => {
    plant = await Plant.open(store);
    const pairs = await plant.approvedPairs(PAIRS);
    const [api, worker] = await Promise.all([plant.api(), plant.worker({ concurrency: 4 })]);
    await inTheMiddle(api, pairs.slice(0, PAIRS / 2), killBackend);
    await inTheMiddle(api, pairs.slice(PAIRS / 2), async () => {
      cluster = await crashCluster(cluster);
    });
    await plant.settled(80);
    await plant.mustBeSound(pairs, 'done');
    expect(await Promise.all([api, worker].map(isStillThere))).toEqual([true, true]);
    await Promise.all([api, worker].map((process) => process.stop('SIGTERM')));
  });

  /** Orders that the API acknowledged, some of them half carried out, when it happens. */
  async function inTheMiddle(api: Process, pairs: readonly Pair[], crash: () => Promise<void>): Promise<void> {
    const letGo = await plant.hold();
    await plant.order(pairs, plant.pressAt(api));
    await plant.heldUp(1);
    const broken = await everyConnectionBreaks();
    const before = await lastCheckpoint();
    await crash();
    await broken();
    await letGo();
    await eventually('the database to have recovered', 30, async () => {
      const now = await lastCheckpoint().catch(() => undefined);
      return now !== undefined && now !== before;
    });
  }

  /** Recovery ends with a checkpoint. Asked over a connection of its own: an old one may answer although its server is going down. */
  async function lastCheckpoint(): Promise<string | undefined> {
    const client = new Client({ connectionString: plant.newsroom.database.urls.superuser });
    client.on('error', () => undefined);
    await client.connect();
    try {
      const { rows } = await client.query<{ place: string }>(
        'select checkpoint_lsn as place from pg_control_checkpoint()',
      );
      return rows[0]?.place;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  /** A crash is over for its clients only when it has reached them. */
  async function everyConnectionBreaks(): Promise<() => Promise<unknown>> {
    const client = new Client({ connectionString: plant.newsroom.database.urls.superuser });
    client.on('error', () => undefined);
    const end = new Promise((resolve) => client.once('end', resolve));
    await client.connect();
    return () => end;
  }

  /** One backend that dies takes all others along: the server ends them, and recovers. */
  async function killBackend(): Promise<void> {
    const [pid] = await plant.heldUpBackends();
    if (!pid) throw new Error('no backend is held up');
    process.kill(pid, 'SIGKILL');
  }

  const isStillThere = (process: Process) =>
    Promise.race([process.ended.then(() => false), new Promise<boolean>((resolve) => setImmediate(resolve, true))]);
});
