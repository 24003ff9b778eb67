import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { HomeProgrammesController } from './home-programmes.controller.js';
import { HomeProgrammesService } from './home-programmes.service.js';

@Module({ imports: [PlansModule], controllers: [HomeProgrammesController], providers: [HomeProgrammesService] })
export class HomeProgrammesModule {}
