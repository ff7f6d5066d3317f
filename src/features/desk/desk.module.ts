import { type DynamicModule, Module } from '@nestjs/common';
import { DeskRoutes } from './desk-routes';
import { PUBLIC_SITE } from './public-site';

/** The pages of the desk: one program for the browser, which asks the API for everything it shows. */
@Module({})
export class DeskModule {
  static with(publicSite: URL | undefined): DynamicModule {
    return { module: DeskModule, providers: [{ provide: PUBLIC_SITE, useValue: publicSite?.href ?? '' }, DeskRoutes] };
  }
}
