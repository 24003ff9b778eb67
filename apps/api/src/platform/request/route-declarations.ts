import { Injectable, type OnApplicationBootstrap, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { ACCESS, PUBLIC, SIGNED_IN } from '../http/access.decorator.js';
import { ANSWERS } from '../http/answers.decorator.js';

/** A route of the program, as declared on its handler. */
export interface DeclaredRoute {
  readonly name: string;
  readonly method: string;
  readonly handler: object;
}

/** Closed by default: a route without a declaration, or with two, stops the start. */
@Injectable()
export class RouteDeclarations implements OnApplicationBootstrap {
  constructor(private readonly discovery: DiscoveryService, private readonly scanner: MetadataScanner) {}

  onApplicationBootstrap(): void {
    const faults = this.routes().flatMap(faultsOf);
    if (faults.length > 0) throw new Error(`Refusing to start:\n- ${faults.join('\n- ')}`);
  }

  routes(): DeclaredRoute[] {
    return this.discovery.getControllers().flatMap(({ instance, metatype }) => {
      const prototype = Object.getPrototypeOf(instance ?? {}) as Record<string, object> | null;
      if (prototype === null) return [];
      return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        if (handler === undefined || !Reflect.hasMetadata(PATH_METADATA, handler)) return [];
        const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod];
        return [{ name: `${metatype?.name ?? 'controller'}.${name}`, method, handler }];
      });
    });
  }
}

export function faultsOf(route: DeclaredRoute): string[] {
  const declared = [ACCESS, PUBLIC, SIGNED_IN].filter((key) => Reflect.hasMetadata(key, route.handler)).length;
  return [
    ...(declared === 1 ? [] : [`${route.name} carries ${declared} of @Access, @SignedIn and @Public; exactly one is needed.`]),
    ...(Reflect.hasMetadata(ANSWERS, route.handler) ? [] : [`${route.name} does not say what it answers: @Answers is missing.`]),
  ];
}
