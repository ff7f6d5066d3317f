import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { setDefaultBackendFactory } from 'bullmq';
import { Announcer } from './announcer';
import { ChoreRunner } from './chore-runner';
import { DeadLetters } from './dead-letters';
import { DeadLettersController } from './dead-letters.controller';
import { Dispatcher } from './dispatcher';
import { Generation } from './generation';
import { GENERATION_QUEUE, QUEUE_NAMES } from './job';
import { JobRegistry } from './job-registry';
import { Processor } from './processor';
import { QueueFigures } from './queue-figures';
import { QUEUE_SETTINGS, type QueueSettings } from './queue-settings';
import { QueueStore } from './queue-store';
import { QueueWorkers } from './queue-workers';
import { Queues } from './queues';
import { QueuesController } from './queues.controller';
import { QueuesLifecycle } from './queues-lifecycle';
import { Reconciler } from './reconciler';

/**
 * BullMQ on Redis or on PostgreSQL. Its choice of backend is global to the process and must be made before the first queue exists:
 * one process works on one backend.
 */
@Global()
@Module({})
export class QueuesModule {
  static forRoot(settings: QueueSettings): DynamicModule {
    const settingsProvider = { provide: QUEUE_SETTINGS, useValue: settings };
    const store: DynamicModule = {
      module: QueueStoreModule,
      providers: [settingsProvider, QueueStore],
      exports: [settingsProvider, QueueStore],
    };
    return {
      module: QueuesModule,
      imports: [
        DiscoveryModule,
        store,
        BullModule.forRootAsync({
          imports: [store],
          inject: [QueueStore],
          useFactory: (queueStore: QueueStore) => {
            setDefaultBackendFactory(queueStore.backendFactory);
            return queueStore.producerOptions;
          },
        }),
        BullModule.registerQueue(...QUEUE_NAMES.map((name) => ({ name })), { name: GENERATION_QUEUE }),
      ],
      providers: [
        JobRegistry,
        Queues,
        Dispatcher,
        Processor,
        QueueWorkers,
        Generation,
        Reconciler,
        Announcer,
        ChoreRunner,
        DeadLetters,
        QueueFigures,
        QueuesLifecycle,
      ],
      controllers: [DeadLettersController, QueuesController],
      exports: [Queues, QueueFigures, DeadLetters, Dispatcher],
    };
  }
}

@Module({})
class QueueStoreModule {}
