/** What every request of the patient's link begins with: whose cookie it is, one transaction under the link's own role, and the intake. */
import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CONFIG } from '../../platform/config/config.token.js';
import type { Config } from '../../platform/config/config.js';
import { cookieName } from '../../platform/http/cookies.js';
import { found, type ClinicWork } from '../../platform/http/api.js';
import { requestIdOf } from '../../platform/logging/request-id.js';
import { LinkWork } from '../../platform/request/link-work.js';
import { isIntakeStatus, mayStep } from './intake-status.js';
import { languageAskedFor, linkEnding } from './link-endings.js';
import { LinkAccess, type AccessOfCookie } from './link-access.service.js';

@Injectable()
export class LinkDoor {
  constructor(@Inject(CONFIG) private readonly config: Config, private readonly access: LinkAccess, private readonly linkWork: LinkWork) {}

  accessOf(request: FastifyRequest): Promise<AccessOfCookie> {
    return this.access.byCookie(request.cookies[cookieName(this.config, 'intake')], new Date(), languageAskedFor(request));
  }

  work<T>(request: FastifyRequest, clinicId: string, actorId: string, run: (work: ClinicWork) => Promise<T>): Promise<T> {
    return this.linkWork.run({ clinicId, actorId, actorName: 'patient link', requestId: requestIdOf(request) }, run);
  }

  async load(work: ClinicWork, intakeId: string) {
    const key = { clinicId: work.clinicId };
    const intake = found(await work.tx.intake.findFirst({ where: { ...key, id: intakeId } }));
    const patient = found(await work.tx.patient.findFirst({
      where: { ...key, id: intake.patientId },
      select: { id: true, givenName: true, preferredName: true, birthDate: true, sexAtBirth: true },
    }));
    const clinic = found(await work.tx.clinic.findFirst({ where: { id: work.clinicId }, select: { name: true, phone: true, emergencyNumber: true, timeZone: true } }));
    return { intake, patient, clinic };
  }
}

/** 410 once the answers are with the clinic or the request was withdrawn. */
export function refuseClosed(status: string, step: 'answer' | 'submit', language = 'en'): void {
  if (!isIntakeStatus(status) || !mayStep(step, status)) throw linkEnding('gone', language);
}
