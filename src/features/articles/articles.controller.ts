import { Body, Controller, Get, Param, Patch, Post, Query, UseInterceptors } from '@nestjs/common';
import {
  type ActivityPage,
  type ArticlePage,
  type ArticleView,
  activityShape,
  articleIdShape,
  articleShape,
  articlesShape,
  type ListActivity,
  type ListArticles,
  listActivityShape,
  listArticlesShape,
  type Placements,
  type PlacementTexts,
  type PlanArticle as PlanInput,
  type PlannedArticle,
  placementsShape,
  placementTextsShape,
  planArticleShape,
  plannedArticleShape,
  type RevisedArticle,
  type ReviseArticle as ReviseInput,
  type Revisions,
  type RevisionView,
  reviseArticleShape,
  revisedArticleShape,
  revisionIdShape,
  revisionShape,
  revisionsShape,
  type WriteArticle as WriteInput,
  type WrittenArticle,
  writeArticleShape,
  writtenArticleShape,
} from '../../contract/articles';
import type { PersonActor } from '../../kernel/actor';
import { Answers } from '../../platform/http/answers';
import type { RequestKey } from '../../platform/http/idempotency';
import { CurrentRequestKey, Idempotent } from '../../platform/http/idempotent';
import { CurrentActor, Permit } from '../../platform/http/permit';
import { ArticlesQueries } from './articles.queries';
import { PlanArticle } from './plan-article';
import { ReviseArticle } from './revise-article';
import { WriteArticle } from './write-article';

interface At {
  readonly id: string;
}
const AT = { schema: articleIdShape };

@Controller('api/articles')
export class ArticlesController {
  constructor(
    private readonly articles: ArticlesQueries,
    private readonly writeArticle: WriteArticle,
    private readonly reviseArticle: ReviseArticle,
    private readonly planArticle: PlanArticle,
  ) {}

  @Permit('article.read')
  @Get()
  @Answers(200, articlesShape)
  list(@Query({ schema: listArticlesShape }) filter: ListArticles): Promise<ArticlePage> {
    return this.articles.list(filter);
  }

  @Permit('article.read')
  @Get(':id')
  @Answers(200, articleShape)
  view(@CurrentActor() actor: PersonActor, @Param(AT) { id }: At): Promise<ArticleView> {
    return this.articles.view(actor, id);
  }

  @Permit('article.read')
  @Get(':id/activity')
  @Answers(200, activityShape)
  activity(@Param(AT) { id }: At, @Query({ schema: listActivityShape }) page: ListActivity): Promise<ActivityPage> {
    return this.articles.activity(id, page);
  }

  @Permit('article.read')
  @Get(':id/placements')
  @Answers(200, placementsShape)
  placements(@Param(AT) { id }: At): Promise<Placements> {
    return this.articles.placements(id);
  }

  @Permit('article.read')
  @Get(':id/placement-texts')
  @Answers(200, placementTextsShape)
  placementTexts(@Param(AT) { id }: At): Promise<PlacementTexts> {
    return this.articles.placementTexts(id);
  }

  @Permit('article.read')
  @Get(':id/revisions')
  @Answers(200, revisionsShape)
  revisions(@Param(AT) { id }: At): Promise<Revisions> {
    return this.articles.revisions(id);
  }

  @Permit('article.read')
  @Get(':id/revisions/:revisionId')
  @Answers(200, revisionShape)
  revision(
    @Param({ schema: revisionIdShape }) { id, revisionId }: At & { readonly revisionId: string },
  ): Promise<RevisionView> {
    return this.articles.revision(id, revisionId);
  }

  @Permit('article.write')
  @Post()
  @UseInterceptors(Idempotent)
  @Answers(201, writtenArticleShape)
  write(
    @CurrentActor() actor: PersonActor,
    @Body({ schema: writeArticleShape }) input: WriteInput,
    @CurrentRequestKey() key: RequestKey | undefined,
  ): Promise<WrittenArticle> {
    return this.writeArticle.run(actor, input, key);
  }

  @Permit('article.write')
  @Post(':id/revisions')
  @UseInterceptors(Idempotent)
  @Answers(201, revisedArticleShape)
  revise(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: reviseArticleShape }) input: ReviseInput,
  ): Promise<RevisedArticle> {
    return this.reviseArticle.run(actor, id, input);
  }

  @Permit('article.plan')
  @Patch(':id')
  @Answers(200, plannedArticleShape)
  plan(
    @CurrentActor() actor: PersonActor,
    @Param(AT) { id }: At,
    @Body({ schema: planArticleShape }) input: PlanInput,
  ): Promise<PlannedArticle> {
    return this.planArticle.run(actor, id, input);
  }
}
