/** What every request of the link to a plan begins with: whose cookie it is, one transaction under the link's own role, and that plan alone. */
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { readCookie, setCookie } from '../../platform/http/cookies.js';
import { found, type ClinicWork } from '../../platform/http/api.js';
import { requestIdOf } from '../../platform/logging/request-id.js';
import { LinkWork } from '../../platform/request/link-work.js';
import { languageAskedFor, linkEnding } from '../intakes/link-endings.js';
import type { ClinicParts } from '../intakes/link.view.js';
import { CareAccess } from './care-access.service.js';
import { ownCareParts, type CareParts } from './care-parts.js';

/** A browser that is used at least so often is not asked for the birth date again. */
export const ACCESS_DAYS = 14;
export const DAY_MS = 86_400_000;
export const ACCESS_MS = ACCESS_DAYS * DAY_MS;

export interface OpenCare {
  readonly parts: CareParts & { readonly version: NonNullable<CareParts['version']> };
  readonly clinic: ClinicParts;
}

@Injectable()
export class CareDoor {
  constructor(@Inject(CONFIG) private readonly config: Config, private readonly access: CareAccess, private readonly linkWork: LinkWork) {}

  /** For routes of the patient's page: 401 without a cookie that still counts, 410 once link or plan has ended. */
  async open<T>(request: FastifyRequest, run: (work: ClinicWork, care: OpenCare, accessId: string) => Promise<T>): Promise<T> {
    const { clinicId, accessId } = await this.access.byCookie(readCookie(request, this.config, 'care'), new Date(), languageAskedFor(request));
    return this.work(request, clinicId, accessId, async (work) => run(work, await this.load(work), accessId));
  }

  work<T>(request: FastifyRequest, clinicId: string, actorId: string, run: (work: ClinicWork) => Promise<T>): Promise<T> {
    return this.linkWork.run({ clinicId, actorId, actorName: 'patient link', requestId: requestIdOf(request) }, run);
  }

  async load(work: ClinicWork): Promise<OpenCare> {
    const parts = await ownCareParts(work);
    const clinic = found(await work.tx.clinic.findFirst({ where: { id: work.clinicId }, select: { name: true, phone: true, emergencyNumber: true } }));
    if (parts.version === null) throw linkEnding('plan-over', parts.patient.language);
    return { parts: { ...parts, version: parts.version }, clinic };
  }

  keepCookie(reply: FastifyReply, token: string): void {
    setCookie(reply, this.config, 'care', token, ACCESS_MS / 1_000);
  }

  cookieOf(request: FastifyRequest): string | undefined {
    return readCookie(request, this.config, 'care');
  }
}
