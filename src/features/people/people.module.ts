import { Module } from '@nestjs/common';
import { SessionFinder } from '../../platform/http/session-finder';
import { ChangePassword } from './change-password';
import { LoginThrottle } from './login-throttle';
import { Passwords } from './passwords';
import { PeopleQueries } from './people.queries';
import { SessionController } from './session.controller';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';

/** Who works here, what each may do, and how they sign in. */
@Module({
  controllers: [SessionController],
  providers: [
    Passwords,
    Sessions,
    { provide: SessionFinder, useExisting: Sessions },
    LoginThrottle,
    PeopleQueries,
    SignIn,
    ChangePassword,
  ],
  exports: [SessionFinder],
})
export class PeopleModule {}
