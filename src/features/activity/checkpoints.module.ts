import { type DynamicModule, Module } from '@nestjs/common';
import { CHECKPOINT_FOLDER, WriteCheckpoint } from './write-checkpoint';

/** For a process that works on the queues, and has a folder to keep checkpoints in. */
@Module({})
export class CheckpointsModule {
  static into(folder: string): DynamicModule {
    return {
      module: CheckpointsModule,
      providers: [{ provide: CHECKPOINT_FOLDER, useValue: folder }, WriteCheckpoint],
    };
  }
}
