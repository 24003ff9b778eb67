import { Get } from '@nestjs/common';
import { Access, Public, SignedIn } from '../http/access.decorator.js';
import { Answers } from '../http/answers.decorator.js';
import { faultsOf } from './route-declarations.js';

class Body {
  readonly done!: true;
}

class Routes {
  @Get() @Access({ roles: ['owner'], audit: 'none' }) @Answers(200, Body) declared(): void { return; }
  @Get() @Public('for the test') @Answers(204) open(): void { return; }
  @Get() @SignedIn() @Answers(204) own(): void { return; }
  @Get() @Answers(204) forgotten(): void { return; }
  @Get() @Public('for the test') @SignedIn() @Answers(204) twice(): void { return; }
  @Get() @SignedIn() silent(): void { return; }
}

const faults = (name: keyof Routes) => faultsOf({ name, method: 'GET', handler: Routes.prototype[name] }).length;

describe('a route', () => {
  it.each(['declared', 'open', 'own'] as const)('that is %s may be served', (name) => {
    expect(faults(name)).toBe(0);
  });

  it.each(['forgotten', 'twice', 'silent'] as const)('that is %s stops the start', (name) => {
    expect(faults(name)).toBe(1);
  });
});
