import { Global, Inject, Injectable, Module, type OnApplicationBootstrap } from '@nestjs/common';
import type { Config } from '../config/config.js';
import { CONFIG } from '../config/config.token.js';
import { refusePowerfulRole } from './boot-check.js';
import { Database, LinkDatabase } from './database.js';

const pool = (config: Config, url: string, name: string) => ({ url, name, size: config.database.poolSize, waitMs: config.database.poolWaitMs });

@Injectable()
class RoleCheck implements OnApplicationBootstrap {
  constructor(@Inject(Database) private readonly app: Database, @Inject(LinkDatabase) private readonly link: LinkDatabase) {}

  async onApplicationBootstrap(): Promise<void> {
    await refusePowerfulRole(this.app, 'API');
    await refusePowerfulRole(this.link, 'patient link');
  }
}

@Global()
@Module({
  providers: [
    { provide: Database, inject: [CONFIG], useFactory: (config: Config) => new Database(pool(config, config.database.appUrl, 'legwork-api')) },
    { provide: LinkDatabase, inject: [CONFIG], useFactory: (config: Config) => new LinkDatabase(pool(config, config.database.linkUrl, 'legwork-link')) },
    RoleCheck,
  ],
  exports: [Database, LinkDatabase],
})
export class DatabaseModule {}
