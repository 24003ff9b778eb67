import { Module } from '@nestjs/common';
import { RuleSettingsService } from './rule-settings.service.js';
import { RulesController } from './rules.controller.js';
import { RulesService } from './rules.service.js';

@Module({ controllers: [RulesController], providers: [RulesService, RuleSettingsService] })
export class RulesModule {}
