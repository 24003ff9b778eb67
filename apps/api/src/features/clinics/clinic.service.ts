import { Injectable } from '@nestjs/common';
import type { Clinic } from '../../platform/database/generated/client.js';
import { found, newId, problem, type RequestContext, staleVersion } from '../../platform/http/api.js';
import type { ClinicChange, ClinicResponse, ConsentTextResponse, Language, NewConsentText } from './clinic.dto.js';
import { toClinic, toConsentText } from './clinic.view.js';

@Injectable()
export class ClinicService {
  async read(ctx: RequestContext): Promise<ClinicResponse> {
    return toClinic(await load(ctx), ctx);
  }

  async change(ctx: RequestContext, version: number, input: ClinicChange): Promise<ClinicResponse> {
    const before = await load(ctx);
    const { count } = await ctx.tx.clinic.updateMany({ where: { id: ctx.clinicId, version }, data: { ...input, version: { increment: 1 } } });
    const clinic = await load(ctx);
    if (count === 0) throw staleVersion(toClinic(clinic, ctx));
    ctx.audit({ action: 'update', entity: 'clinic', entityId: ctx.clinicId, fields: Object.keys(input), reason: changesInWords(before, input) });
    return toClinic(clinic, ctx);
  }

  async readConsentText(ctx: RequestContext, asked: Language | undefined): Promise<ConsentTextResponse> {
    const language = asked ?? (await load(ctx)).defaultLanguage;
    return toConsentText(found(await latestText(ctx, language)));
  }

  /** A new number: what patients signed before stays as they read it. */
  async publishConsentText(ctx: RequestContext, input: NewConsentText): Promise<ConsentTextResponse> {
    const number = ((await latestText(ctx, input.language))?.number ?? 0) + 1;
    const data = { clinicId: ctx.clinicId, id: newId(), number, language: input.language, body: input.body, publishedAt: ctx.now };
    const { count } = await ctx.tx.consentText.createMany({ data: [data], skipDuplicates: true });
    if (count === 0) throw problem('conflict', { detail: 'Somebody published a text at the same moment.' });
    ctx.audit({ action: 'create', entity: 'consent_text', entityId: data.id, fields: ['language', 'body'] });
    return toConsentText(data);
  }
}

/** Settings are no secret: the trail says what they were and became, `quietFromHour: 21 → 22`. Texts are cut. */
function changesInWords(before: Clinic, input: ClinicChange): string {
  const shown = (value: unknown) => ((value ?? '') === '' ? 'nothing' : (typeof value === 'string' ? value : JSON.stringify(value)).slice(0, 60));
  const stored = before as unknown as Readonly<Record<string, unknown>>;
  return Object.entries(input).filter(([field, value]) => stored[field] !== value).map(([field, value]) => `${field}: ${shown(stored[field])} → ${shown(value)}`).join('; ');
}

async function load(ctx: RequestContext): Promise<Clinic> {
  return found(await ctx.tx.clinic.findUnique({ where: { id: ctx.clinicId } }));
}

function latestText(ctx: RequestContext, language: string) {
  return ctx.tx.consentText.findFirst({ where: { clinicId: ctx.clinicId, language }, orderBy: { number: 'desc' } });
}
