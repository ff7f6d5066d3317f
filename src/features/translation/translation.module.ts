import { Module } from '@nestjs/common';
import { Translations } from './translations';

@Module({ providers: [Translations], exports: [Translations] })
export class TranslationModule {}
