import { Injectable } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { Database } from '../database/database';
import { handledJob, type JobDefinition, type JobHandler } from './job';

export interface HandledJob {
  readonly definition: JobDefinition<unknown>;
  readonly handler: JobHandler<unknown>;
}

/** Every job of this process and the one provider that handles it, gathered at boot. */
@Injectable()
export class JobRegistry {
  private readonly jobs = new Map<string, HandledJob>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly database: Database,
  ) {}

  find(name: string): HandledJob | undefined {
    return this.jobs.get(name);
  }

  /** Refuses two handlers of one job, and a workflow that puts jobs nobody handles. */
  async gather(): Promise<void> {
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const definition = metatype && handledJob(metatype);
      if (definition) this.add(definition, instance as JobHandler<unknown>);
    }
    const states = await this.database.query<{ state: string; queue: string; job: string }>(
      'select state, queue, job from workflow_state where job is not null',
    );
    for (const { state, queue, job } of states) {
      const handled = this.jobs.get(job);
      if (!handled) throw new Error(`nobody handles the job ${job} of the state ${state}`);
      if (handled.definition.queue !== queue) throw new Error(`the job ${job} belongs to the queue ${queue}`);
    }
  }

  private add(definition: JobDefinition<unknown>, handler: JobHandler<unknown>): void {
    const other = this.jobs.get(definition.name);
    if (other?.handler === handler) return;
    if (other) throw new Error(`two handlers of the job ${definition.name}`);
    this.jobs.set(definition.name, { definition, handler });
  }
}
