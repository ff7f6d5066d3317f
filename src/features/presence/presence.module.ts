import { Module } from '@nestjs/common';
import { PresenceController } from './presence.controller';
import { TellPresence } from './tell-presence';

@Module({ controllers: [PresenceController], providers: [TellPresence] })
export class PresenceModule {}
