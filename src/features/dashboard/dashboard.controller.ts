import { Controller, Get, Query } from '@nestjs/common';
import { type Dashboard, type DashboardQuery, dashboardQueryShape, dashboardShape } from '../../contract/dashboard';
import { Answers } from '../../platform/http/answers';
import { Permit } from '../../platform/http/permit';
import { DashboardQueries } from './dashboard.queries';

@Controller('api/dashboard')
export class DashboardController {
  constructor(private readonly queries: DashboardQueries) {}

  @Permit('dashboard.read')
  @Get()
  @Answers(200, dashboardShape)
  figures(@Query({ schema: dashboardQueryShape }) days: DashboardQuery): Promise<Dashboard> {
    return this.queries.figures(days);
  }
}
