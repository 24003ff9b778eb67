import { Module } from '@nestjs/common';
import { ScreeningsModule } from '../screenings/screenings.module.js';
import { HomeController } from './home.controller.js';
import { HomeService } from './home.service.js';
import { UnsignedNotesService } from './unsigned-notes.service.js';

@Module({ imports: [ScreeningsModule], controllers: [HomeController], providers: [HomeService, UnsignedNotesService] })
export class HomeModule {}
