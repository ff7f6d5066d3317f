import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { Metrics } from './metrics';
import { Readiness } from './readiness';
import { TransitionCounter } from './transition-counter';

/** Is it alive, may it be sent requests, and what is going on inside. */
@Module({
  controllers: [HealthController],
  providers: [Readiness, Metrics, TransitionCounter],
})
export class HealthModule {}
