import { Module } from '@nestjs/common';
import { ArticlesModule } from '../articles/articles.module';
import { QualityModule } from '../quality/quality.module';
import { TranslationModule } from '../translation/translation.module';
import { AttachTwin } from './attach-twin';
import { ImportFrontPage } from './import-front-page';
import { ImportPairs } from './import-pairs';
import { Intake } from './intake';
import { IntakeController } from './intake.controller';
import { IntakeQueries } from './intake.queries';
import { OpenTwin } from './open-twin';
import { TwinController } from './twin.controller';

/** Where texts come in: front pages, pairs, and the decision what becomes of a twin. */
@Module({
  imports: [ArticlesModule, QualityModule, TranslationModule],
  controllers: [IntakeController, TwinController],
  providers: [Intake, ImportFrontPage, ImportPairs, IntakeQueries, OpenTwin, AttachTwin],
  exports: [Intake],
})
export class IntakeModule {}
