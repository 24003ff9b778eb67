import { Body, Controller, Get, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Access, Answers, CLINICAL_ROLES, Ctx, IdParam, IfMatch, NeedsVersion, PageQuery, PRACTITIONER_ROLES, type Page, type RequestContext,
} from '../../platform/http/api.js';
import {
  ClinicSessionsQuery, SessionPage, SessionNoteResponse, SessionRevisionPage, SessionsQuery, SigningCheckResponse, type SessionRevisionResponse, type SessionRow,
} from './session-responses.dto.js';
import { NewAddendum, NewSession, SessionChange, SessionWithdrawal, SignatureInput, TechniqueList } from './sessions.dto.js';
import { AutosaveService } from './autosave.service.js';
import { BeginningService } from './beginning.service.js';
import { SessionReadsService } from './session-reads.service.js';
import { SessionsService } from './sessions.service.js';
import { SigningService } from './signing.service.js';
import { TechniquesService } from './techniques.service.js';

@ApiTags('sessions')
@Controller()
export class SessionsController {
  constructor(
    private readonly beginning: BeginningService,
    private readonly sessions: SessionsService,
    private readonly reads: SessionReadsService,
    private readonly autosave: AutosaveService,
    private readonly techniques: TechniquesService,
    private readonly signing: SigningService,
  ) {}

  @Post('patients/:id/sessions')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient', transaction: 'statement' })
  @Answers(201, SessionNoteResponse)
  createSession(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Body() input: NewSession): Promise<SessionNoteResponse> {
    return this.beginning.begin(ctx, patientId, input);
  }

  @Get('patients/:id/sessions')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, SessionPage)
  listPatientSessions(@Ctx() ctx: RequestContext, @IdParam() patientId: string, @Query() query: SessionsQuery): Promise<Page<SessionRow>> {
    return this.reads.ofPatient(ctx, patientId, query);
  }

  @Get('sessions')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, SessionPage)
  listSessions(@Ctx() ctx: RequestContext, @Query() query: ClinicSessionsQuery): Promise<Page<SessionRow>> {
    return this.reads.ofClinic(ctx, query);
  }

  @Get('sessions/:id')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient', transaction: 'statement' })
  @Answers(200, SessionNoteResponse)
  readVisitNote(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<SessionNoteResponse> {
    return this.reads.read(ctx, id);
  }

  @Patch('sessions/:id')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient', transaction: 'statement' })
  @NeedsVersion()
  @Answers(200, SessionNoteResponse)
  saveSession(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: SessionChange): Promise<SessionNoteResponse> {
    return this.autosave.save(ctx, id, version, input);
  }

  @Get('sessions/:id/revisions')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, SessionRevisionPage)
  listSessionRevisions(@Ctx() ctx: RequestContext, @IdParam() id: string, @Query() query: PageQuery): Promise<Page<SessionRevisionResponse>> {
    return this.reads.revisions(ctx, id, query);
  }

  @Put('sessions/:id/techniques')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, SessionNoteResponse)
  replaceTechniques(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: TechniqueList): Promise<SessionNoteResponse> {
    return this.techniques.replace(ctx, id, version, input);
  }

  @Get('sessions/:id/signing-check')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @Answers(200, SigningCheckResponse)
  checkSigning(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<SigningCheckResponse> {
    return this.signing.check(ctx, id);
  }

  @Post('sessions/:id/signature')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, SessionNoteResponse)
  signSession(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: SignatureInput): Promise<SessionNoteResponse> {
    return this.signing.sign(ctx, id, version, input);
  }

  @Post('sessions/:id/withdrawal')
  @Access({ roles: CLINICAL_ROLES, audit: 'patient' })
  @NeedsVersion()
  @Answers(200, SessionNoteResponse)
  withdrawSession(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: SessionWithdrawal): Promise<SessionNoteResponse> {
    return this.sessions.withdraw(ctx, id, version, input);
  }

  @Post('sessions/:id/addenda')
  @Access({ roles: PRACTITIONER_ROLES, audit: 'patient' })
  @Answers(201, SessionNoteResponse)
  addAddendum(@Ctx() ctx: RequestContext, @IdParam() id: string, @Body() input: NewAddendum): Promise<SessionNoteResponse> {
    return this.sessions.addAddendum(ctx, id, input);
  }
}
