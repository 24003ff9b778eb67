import { Module } from '@nestjs/common';
import { FhirBundleService } from './fhir-bundle.service.js';
import { FhirReadService } from './fhir-read.service.js';
import { FhirController } from './fhir.controller.js';

@Module({ controllers: [FhirController], providers: [FhirBundleService, FhirReadService], exports: [FhirBundleService] })
export class FhirModule {}
