import { Module } from '@nestjs/common';
import { ReasoningController } from './reasoning.controller.js';

@Module({ controllers: [ReasoningController] })
export class ReasoningModule {}
