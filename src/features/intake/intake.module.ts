import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module';
import { QualityModule } from '../quality/quality.module';
import { TranslationModule } from '../translation/translation.module';
import { ImportFrontPage } from './import-front-page';
import { ImportPairs } from './import-pairs';
import { Intake } from './intake';
import { IntakeController } from './intake.controller';
import { IntakeQueries } from './intake.queries';

/** Where texts come in: front pages, pairs, and the decision what becomes of a twin. */
@Module({
  imports: [ArticlesModule, QualityModule, TranslationModule],
  controllers: [IntakeController],
  providers: [Intake, ImportFrontPage, ImportPairs, IntakeQueries],
  exports: [Intake],
})
export class IntakeModule {}
