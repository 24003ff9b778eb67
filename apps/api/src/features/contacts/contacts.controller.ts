import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ALL_ROLES, Answers, Ctx, IdParam, IfMatch, NeedsVersion, type Page, type RequestContext } from '../../platform/http/api.js';
import { ContactChange, ContactPage, ContactResponse, ContactsQuery, NewContact } from './contacts.dto.js';
import { ContactsService } from './contacts.service.js';

@ApiTags('contacts')
@Controller('contacts')
export class ContactsController {
  constructor(private readonly contacts: ContactsService) {}

  @Get()
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, ContactPage)
  listContacts(@Ctx() ctx: RequestContext, @Query() query: ContactsQuery): Promise<Page<ContactResponse>> {
    return this.contacts.list(ctx, query);
  }

  @Post()
  @Access({ roles: ALL_ROLES, audit: 'clinic' })
  @Answers(201, ContactResponse)
  createContact(@Ctx() ctx: RequestContext, @Body() input: NewContact): Promise<ContactResponse> {
    return this.contacts.create(ctx, input);
  }

  @Get(':id')
  @Access({ roles: ALL_ROLES, audit: 'none' })
  @Answers(200, ContactResponse)
  readContact(@Ctx() ctx: RequestContext, @IdParam() id: string): Promise<ContactResponse> {
    return this.contacts.read(ctx, id);
  }

  @Patch(':id')
  @Access({ roles: ALL_ROLES, audit: 'clinic' })
  @NeedsVersion()
  @Answers(200, ContactResponse)
  updateContact(@Ctx() ctx: RequestContext, @IdParam() id: string, @IfMatch() version: number, @Body() input: ContactChange): Promise<ContactResponse> {
    return this.contacts.update(ctx, id, version, input);
  }
}
