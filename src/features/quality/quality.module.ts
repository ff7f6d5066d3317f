import { Module } from '@nestjs/common';
import { Quality } from './quality';

@Module({
  providers: [Quality],
  exports: [Quality],
})
export class QualityModule {}
