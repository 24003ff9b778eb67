import { Module } from '@nestjs/common';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { SnapshotDatabase } from '../../platform/database/snapshot.js';
import { FhirModule } from '../fhir/fhir.module.js';
import { ExportsController } from './exports.controller.js';
import { ExportsService } from './exports.service.js';

/** So many copies are made at once; who asks for one more waits for this long. */
const AT_ONCE = 2;
const LONGEST_WAIT_MS = 20_000;

@Module({
  imports: [FhirModule],
  controllers: [ExportsController],
  providers: [
    ExportsService,
    {
      provide: SnapshotDatabase, inject: [CONFIG],
      useFactory: (config: Config) => new SnapshotDatabase({ url: config.database.appUrl, name: 'legwork-exports', size: AT_ONCE, waitMs: LONGEST_WAIT_MS }),
    },
  ],
})
export class ExportsModule {}
