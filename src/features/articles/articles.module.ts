import { Module } from '@nestjs/common';
import { Articles } from './articles';

@Module({ providers: [Articles], exports: [Articles] })
export class ArticlesModule {}
