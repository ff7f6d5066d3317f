import { Injectable } from '@nestjs/common';
import type { Dashboard, DashboardQuery } from '../../contract/dashboard';
import { Database } from '../../platform/database/database';
import { FINDINGS, HOURS_TO_LIVE, PUBLISHED, SEND_BACKS, WORK } from './dashboard.statements';

interface HoursRow {
  readonly day: string | null;
  readonly articles: number;
  readonly median: number;
  readonly p90: number;
}

/** Five readings, each by an index and over a bounded number of days: ten years of archive cost nothing. */
@Injectable()
export class DashboardQueries {
  constructor(private readonly database: Database) {}

  async figures({ from, to }: DashboardQuery): Promise<Dashboard> {
    const days = [from, to];
    const published = await this.database.query<Dashboard['published'][number]>(PUBLISHED, days);
    const hours = await this.database.query<HoursRow>(HOURS_TO_LIVE, days);
    const work = await this.database.query<Dashboard['work'][number]>(WORK);
    const findings = await this.database.query<Dashboard['findings'][number]>(FINDINGS, days);
    const sendBacks = await this.database.query<Dashboard['sendBacks'][number]>(SEND_BACKS, days);
    const overall = hours.find(({ day }) => day === null);
    return {
      published,
      hoursToLive: hours.flatMap(({ day, ...rest }) => (day === null ? [] : [{ day, ...rest }])),
      hoursToLiveOverall: overall ? { articles: overall.articles, median: overall.median, p90: overall.p90 } : null,
      work,
      findings,
      sendBacks,
    };
  }
}
