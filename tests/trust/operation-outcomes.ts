// The FHIR server refuses in its own form: an OperationOutcome that names the request, instead of a problem document.
import type { Answer } from '../support/http.js';

interface Issue {
  readonly severity?: unknown;
  readonly code?: unknown;
  readonly diagnostics?: unknown;
}

export function isOutcome({ headers, json }: Answer): boolean {
  const { resourceType, issue } = (json ?? {}) as { readonly resourceType?: unknown; readonly issue?: readonly Issue[] };
  return headers['content-type'] === 'application/fhir+json; charset=utf-8' && resourceType === 'OperationOutcome' && issue !== undefined && issue.length > 0
    && issue.every(({ severity, code, diagnostics }) => severity === 'error' && typeof code === 'string' && String(diagnostics).endsWith(String(headers['x-request-id'])));
}
