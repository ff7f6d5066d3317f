import { Module } from '@nestjs/common';
import { DeskRoutes } from './desk-routes';

/** The pages of the desk: one program for the browser, which asks the API for everything it shows. */
@Module({ providers: [DeskRoutes] })
export class DeskModule {}
