// The typed client's schema, from the OpenAPI document of the built API. Committed, so that a change of the API shows in review.
import { openApiDocument } from './programs.mjs';
import { inProject } from '../workspace/project.mjs';

export const CLIENT_SCHEMA = inProject('packages/api-client/src/schema.gen.ts');

const HEADER = '// Generated from the OpenAPI document of apps/api by `node packages/launcher/client.mjs`. Do not edit.\n\n';

/** @returns {Promise<string>} the text of schema.gen.ts */
export async function clientSchema() {
  const { default: openapiTS, astToString } = await import('openapi-typescript');
  return HEADER + astToString(await openapiTS(await openApiDocument()));
}
