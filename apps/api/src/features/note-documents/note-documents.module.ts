import { Module } from '@nestjs/common';
import { SessionsModule } from '../sessions/sessions.module.js';
import { NoteDocumentsController } from './note-documents.controller.js';
import { NoteDocumentsService } from './note-documents.service.js';

@Module({ imports: [SessionsModule], controllers: [NoteDocumentsController], providers: [NoteDocumentsService] })
export class NoteDocumentsModule {}
