import { Controller, Get, Inject } from '@nestjs/common';
import { DemoPeople } from '../../contract/people';
import { Answers } from '../../platform/http/answers';
import { HTTP_SETTINGS, type HttpSettings } from '../../platform/http/http-settings';
import { Public } from '../../platform/http/permit';
import { DEMO_PASSWORD } from './demo-people';
import { PeopleQueries } from './people.queries';

/** Whom a visitor of the demo newsroom may be. Their password is printed at the start anyway. */
@Controller('api/demo-people')
export class DemoPeopleController {
  constructor(
    private readonly people: PeopleQueries,
    @Inject(HTTP_SETTINGS) private readonly settings: HttpSettings,
  ) {}

  @Public()
  @Get()
  @Answers(200, DemoPeople)
  async list(): Promise<DemoPeople> {
    const people = this.settings.isProduction ? [] : await this.people.demoPeople();
    return { people, password: people.length > 0 ? DEMO_PASSWORD : null };
  }
}
