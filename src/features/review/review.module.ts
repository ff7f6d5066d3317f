import { Module } from '@nestjs/common';
import { QualityModule } from '../quality/quality.module';
import { Review } from './review';

@Module({
  imports: [QualityModule],
  providers: [Review],
  exports: [Review],
})
export class ReviewModule {}
