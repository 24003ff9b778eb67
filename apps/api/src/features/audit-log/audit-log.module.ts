import { Module } from '@nestjs/common';
import { PatientsModule } from '../patients/patients.module.js';
import { AuditLogController } from './audit-log.controller.js';
import { AuditLogService } from './audit-log.service.js';

@Module({ imports: [PatientsModule], controllers: [AuditLogController], providers: [AuditLogService] })
export class AuditLogModule {}
