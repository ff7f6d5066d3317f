import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { Account, AccountChange, AccountId, AccountList, NewAccount } from '../../contract/people';
import type { PersonActor } from '../../kernel/actor';
import { Answers } from '../../platform/http/answers';
import { CurrentActor, Permit } from '../../platform/http/permit';
import { ChangeAccount } from './change-account';
import { CreateAccount } from './create-account';
import { presentAccount } from './people.presenter';
import { PeopleQueries } from './people.queries';

@Controller('api/accounts')
export class AccountsController {
  constructor(
    private readonly people: PeopleQueries,
    private readonly createAccount: CreateAccount,
    private readonly changeAccount: ChangeAccount,
  ) {}

  @Permit('people.manage')
  @Get()
  @Answers(200, AccountList)
  async list(): Promise<AccountList> {
    return { accounts: (await this.people.accounts()).map(presentAccount) };
  }

  @Permit('people.manage')
  @Post()
  @Answers(201, Account)
  create(@CurrentActor() actor: PersonActor, @Body({ schema: NewAccount }) account: NewAccount): Promise<Account> {
    return this.createAccount.run(actor, account);
  }

  @Permit('people.manage')
  @Patch(':id')
  @Answers(200, Account)
  change(
    @CurrentActor() actor: PersonActor,
    @Param({ schema: AccountId }) { id }: AccountId,
    @Body({ schema: AccountChange }) change: AccountChange,
  ): Promise<Account> {
    return this.changeAccount.run(actor, id, change);
  }
}
