import { Inject, Injectable } from '@nestjs/common';
import type { Bundle, FhirResource } from 'fhir/r4.js';
import { type ClinicWork, found } from '../../platform/http/api.js';
import type { Config } from '../../platform/config/config.js';
import { CONFIG } from '../../platform/config/config.token.js';
import { collection } from './bundle.js';
import { findResources } from './find-resources.js';
import type { Frame } from './resource-source.js';
import { SOURCES } from './resources/sources.js';

/** A patient's whole chart in FHIR. Whoever asks for it decides who may have it and writes the trail. */
@Injectable()
export class FhirBundleService {
  /** The address of this server's resources, without a slash at its end. */
  readonly base: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.base = `${config.publicUrl.replace(/\/+$/u, '')}/api/v1/fhir`;
  }

  /** A bundle of the type `collection`; 404 for a patient who is not of this clinic. */
  async everything(work: ClinicWork, patientId: string): Promise<Bundle> {
    return collection(this.base, await this.resourcesOf(work, patientId), work.now);
  }

  /** The patient first. One statement per type. */
  async resourcesOf(work: ClinicWork, patientId: string): Promise<FhirResource[]> {
    const frame = await this.frameOf(work);
    const resources: FhirResource[] = [];
    for (const source of Object.values(SOURCES)) {
      resources.push(...(await findResources(work, source, frame, { patientId })).map(({ resource }) => resource));
    }
    found(resources[0]);
    return resources;
  }

  async frameOf({ tx, clinicId, today }: ClinicWork): Promise<Frame> {
    const { name } = found(await tx.clinic.findUnique({ where: { id: clinicId }, select: { name: true } }));
    return { clinicName: name, today };
  }
}
