/** The body of an upload is the file as it is: text, parsed by the import itself so that a fault can be placed in it. */
import { Injectable, type PipeTransform } from '@nestjs/common';
import { problem } from '../../platform/http/api.js';

const LONGEST_NAME = 200;

@Injectable()
export class ImportFileBody implements PipeTransform<unknown, string> {
  transform(body: unknown): string {
    if (typeof body !== 'string') throw problem('unsupported-media-type', { detail: 'Send the bundle as application/fhir+json.' });
    return body;
  }

  /** Headers are ASCII, so the name comes URI-encoded; a name that is not readable is no reason to refuse the file. */
  static fileName(header: string | undefined): string {
    if (header === undefined) return 'bundle.json';
    try {
      const name = decodeURIComponent(header).replace(/\p{Cc}/gu, '').split(/[/\\]/).at(-1)?.trim() ?? '';
      return name === '' ? 'bundle.json' : name.slice(0, LONGEST_NAME);
    } catch {
      return 'bundle.json';
    }
  }
}
