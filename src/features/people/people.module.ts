import { Module } from '@nestjs/common';
import { SessionFinder } from '../../platform/http/session-finder';
import { AccountsController } from './accounts.controller';
import { ChangeAccount } from './change-account';
import { ChangePassword } from './change-password';
import { CreateAccount } from './create-account';
import { DemoPeopleController } from './demo-people.controller';
import { LoginThrottle } from './login-throttle';
import { Passwords } from './passwords';
import { People } from './people';
import { ForgetOldCounts } from './people.chores';
import { PeopleQueries } from './people.queries';
import { SessionController } from './session.controller';
import { Sessions } from './sessions';
import { SignIn } from './sign-in';

/** Who works here, what each may do, and how they sign in. */
@Module({
  controllers: [SessionController, AccountsController, DemoPeopleController],
  providers: [
    Passwords,
    Sessions,
    { provide: SessionFinder, useExisting: Sessions },
    LoginThrottle,
    PeopleQueries,
    SignIn,
    ChangePassword,
    CreateAccount,
    ChangeAccount,
    ForgetOldCounts,
    People,
  ],
  exports: [SessionFinder, People],
})
export class PeopleModule {}
