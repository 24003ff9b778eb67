import { ChoiceField } from '../../platform/http/api.js';
import { LINK_LANGUAGES } from '../intakes/link.dto.js';

export class PlanPaperLanguage {
  @ChoiceField(LINK_LANGUAGES, { optional: true, description: 'English when it is not said: the plan is for those who treat.' }) readonly language?: (typeof LINK_LANGUAGES)[number];
}
