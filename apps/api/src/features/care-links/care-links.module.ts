import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { CareAccess } from './care-access.service.js';
import { CareController } from './care.controller.js';
import { CareDoor } from './care-door.service.js';
import { CareLinksController } from './care-links.controller.js';
import { CareLinksService } from './care-links.service.js';
import { CareService } from './care.service.js';

/** CareDoor is for further parts of the patient's page: it opens the one plan of the link's cookie. */
@Module({ imports: [PlansModule], controllers: [CareLinksController, CareController], providers: [CareAccess, CareDoor, CareLinksService, CareService], exports: [CareDoor] })
export class CareLinksModule {}
