import { Body, Controller, Delete, Get, HttpCode, Inject, Param, Post, Put, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AccountId, CurrentSession, PasswordChange, SessionList, SignIn as SignInShape } from '../../contract/people';
import type { PersonActor } from '../../kernel/actor';
import { DomainError } from '../../kernel/domain-error';
import { Answers } from '../../platform/http/answers';
import { HTTP_SETTINGS, type HttpSettings } from '../../platform/http/http-settings';
import { CurrentActor, Permit, Public } from '../../platform/http/permit';
import { clearSessionCookie, setSessionCookie } from '../../platform/http/session-cookie';
import { ChangePassword } from './change-password';
import { presentSession, presentSignIn } from './people.presenter';
import { PeopleQueries } from './people.queries';
import { type Caller, Sessions } from './sessions';
import { SignIn } from './sign-in';

@Controller('api')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly changePassword: ChangePassword,
    private readonly sessions: Sessions,
    private readonly people: PeopleQueries,
    @Inject(HTTP_SETTINGS) private readonly settings: HttpSettings,
  ) {}

  @Public()
  @Post('session')
  @Answers(201, CurrentSession)
  async open(
    @Body({ schema: SignInShape }) credentials: SignInShape,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CurrentSession> {
    const opened = await this.signIn.run(credentials, callerOf(request));
    setSessionCookie(reply, this.settings, opened.token);
    const found = await this.sessions.find(opened.token);
    if (!found) throw new DomainError('unauthenticated', 'session.wrong_credentials');
    return presentSession(found);
  }

  @Permit('session.own')
  @Get('session')
  @Answers(200, CurrentSession)
  current(@Req() request: FastifyRequest): CurrentSession {
    return presentSession(sessionOf(request));
  }

  @Permit('session.own')
  @Delete('session')
  @HttpCode(204)
  @Answers(204)
  async close(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const { id, actor } = sessionOf(request);
    await this.sessions.revoke(actor.accountId, id);
    clearSessionCookie(reply, this.settings);
  }

  @Permit('session.own')
  @Put('session/password')
  @HttpCode(200)
  @Answers(200, CurrentSession)
  async renew(
    @CurrentActor() actor: PersonActor,
    @Body({ schema: PasswordChange }) change: PasswordChange,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CurrentSession> {
    const opened = await this.changePassword.run(actor, change, callerOf(request));
    setSessionCookie(reply, this.settings, opened.token);
    return presentSession({ id: opened.id, csrfToken: opened.csrfToken, actor });
  }

  @Permit('session.own')
  @Get('sessions')
  @Answers(200, SessionList)
  async list(@Req() request: FastifyRequest): Promise<SessionList> {
    const { id, actor } = sessionOf(request);
    const rows = await this.people.sessionsOf(actor.accountId);
    return { sessions: rows.map((row) => presentSignIn(row, id)) };
  }

  @Permit('session.own')
  @Delete('sessions/:id')
  @HttpCode(204)
  @Answers(204)
  async revoke(@CurrentActor() actor: PersonActor, @Param({ schema: AccountId }) { id }: AccountId): Promise<void> {
    if (!(await this.sessions.revoke(actor.accountId, id))) throw new DomainError('missing', 'missing');
  }
}

function sessionOf(request: FastifyRequest) {
  if (!request.session) throw new Error('a route without a permission has no session');
  return request.session;
}

function callerOf(request: FastifyRequest): Caller {
  return { address: request.ip, userAgent: request.headers['user-agent'] };
}
