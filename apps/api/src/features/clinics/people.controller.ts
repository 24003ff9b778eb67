import { Body, Controller, Delete, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ADMIN_ROLES, ALL_ROLES, Answers, Ctx, IdParam, IfMatch, NeedsVersion, type RequestContext } from '../../platform/http/api.js';
import { InvitationsService } from './invitations.service.js';
import { LostFactorService } from './lost-factor.service.js';
import { InvitationPage, InvitationResponse, NewInvitation, PeoplePage, PeopleQuery, PersonChange, PersonResponse } from './people.dto.js';
import { PeopleService } from './people.service.js';

@ApiTags('clinics')
@Controller('people')
export class PeopleController {
  constructor(private readonly people: PeopleService, private readonly lostFactor: LostFactorService, private readonly invitations: InvitationsService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, PeoplePage)
  listPeople(@Ctx() ctx: RequestContext, @Query() query: PeopleQuery): Promise<PeoplePage> {
    return this.people.list(ctx, query);
  }

  @Patch(':id')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic', recentSignIn: true })
  @NeedsVersion()
  @Answers(200, PersonResponse)
  changePerson(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: PersonChange): Promise<PersonResponse> {
    return this.people.change(ctx, id, version, input);
  }

  @Delete(':id/second-factor')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic', recentSignIn: true })
  @Answers(204)
  takeBackSecondFactor(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<void> {
    return this.lostFactor.takeBack(ctx, id);
  }

  @Get('invitations')
  @Access({ roles: ADMIN_ROLES, audit: 'none' })
  @Answers(200, InvitationPage)
  listInvitations(@Ctx() ctx: RequestContext, @Query() query: PeopleQuery): Promise<InvitationPage> {
    return this.invitations.list(ctx, query);
  }

  /** It gives a role, as changing one does: a screen left open is not enough for that. */
  @Post('invitations')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic', recentSignIn: true })
  @Answers(201, InvitationResponse)
  invitePerson(@Ctx() ctx: RequestContext, @Body() input: NewInvitation): Promise<InvitationResponse> {
    return this.invitations.invite(ctx, input);
  }

  @Delete('invitations/:id')
  @Access({ roles: ADMIN_ROLES, audit: 'clinic' })
  @Answers(204)
  revokeInvitation(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<void> {
    return this.invitations.revoke(ctx, id);
  }
}
