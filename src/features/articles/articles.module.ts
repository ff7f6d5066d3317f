import { Module } from '@nestjs/common';
import { QualityModule } from '../quality/quality.module';
import { Articles } from './articles';
import { ArticlesController } from './articles.controller';
import { ArticlesQueries } from './articles.queries';
import { PlanArticle } from './plan-article';
import { ReviseArticle } from './revise-article';
import { WriteArticle } from './write-article';

@Module({
  imports: [QualityModule],
  controllers: [ArticlesController],
  providers: [Articles, ArticlesQueries, PlanArticle, ReviseArticle, WriteArticle],
  exports: [Articles],
})
export class ArticlesModule {}
