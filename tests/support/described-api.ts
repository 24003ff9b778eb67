// The API as it describes itself: its routes, and the shapes they take.
import { API } from './api.js';
import { type Answer, send } from './http.js';

export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly nullable?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
}

export interface Parameter {
  readonly in: 'path' | 'query' | 'header';
  readonly name: string;
  readonly schema: Schema;
}

export interface DescribedRoute {
  /** `PATCH /patients/{id}` */
  readonly name: string;
  readonly method: string;
  /** Under /api/v1. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: Schema | undefined;
  readonly needsVersion: boolean;
}

export interface DescribedApi {
  readonly routes: readonly DescribedRoute[];
  /** Follows references until a schema says something itself. */
  resolve(schema: Schema): Schema;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, {
    readonly parameters?: readonly Parameter[];
    readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

export async function describedApi(): Promise<DescribedApi> {
  const answer: Answer = await send({ method: 'GET', path: '/openapi.json' });
  const { paths, components } = answer.json as Document;
  const routes = Object.entries(paths).flatMap(([full, methods]) => Object.entries(methods).map(([method, operation]): DescribedRoute => {
    const path = full.slice(API.length);
    const parameters = operation.parameters ?? [];
    const body = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
    return { name: `${method.toUpperCase()} ${path}`, method: method.toUpperCase(), path, parameters, body, needsVersion: parameters.some(({ name }) => name.toLowerCase() === 'if-match') };
  }));
  const resolve = (schema: Schema): Schema => {
    const name = schema.$ref?.split('/').at(-1);
    if (name !== undefined) return resolve(components.schemas[name] ?? {});
    const [only] = schema.allOf ?? [];
    return only === undefined ? schema : { ...schema, ...resolve(only) };
  };
  return { routes, resolve };
}
