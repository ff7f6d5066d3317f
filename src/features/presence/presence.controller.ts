import { Controller, Param, Put } from '@nestjs/common';
import { type Presence, presenceShape } from '../../contract/presence';
import { atIdShape } from '../../contract/quality';
import type { PersonActor } from '../../kernel/actor';
import { Answers } from '../../platform/http/answers';
import { CurrentActor, Permit } from '../../platform/http/permit';
import { TellPresence } from './tell-presence';

@Controller('api/translations/:id/presence')
export class PresenceController {
  constructor(private readonly tellPresence: TellPresence) {}

  @Permit('translation.read')
  @Put()
  @Answers(200, presenceShape)
  tell(
    @CurrentActor() actor: PersonActor,
    @Param({ schema: atIdShape }) { id }: { readonly id: string },
  ): Promise<Presence> {
    return this.tellPresence.run(actor, id);
  }
}
