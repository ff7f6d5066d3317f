import { Module } from '@nestjs/common';
import { DashboardController } from './dashboard.controller';
import { DashboardQueries } from './dashboard.queries';

/** How the newsroom does, in figures. */
@Module({ controllers: [DashboardController], providers: [DashboardQueries] })
export class DashboardModule {}
