import { Global, Module } from '@nestjs/common';
import { AccountController } from './account.controller.js';
import { AccountLimits } from './account-limits.js';
import { AccountSessionsService } from './account-sessions.service.js';
import { InvitationService } from './invitation.service.js';
import { Memberships } from './memberships.js';
import { PasswordHasher } from './password-hasher.js';
import { PasswordResetService } from './password-reset.service.js';
import { SecondFactorCheck } from './second-factor/second-factor-check.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { SecondFactorService } from './second-factor/second-factor.service.js';
import { SignInChallenges } from './second-factor/sign-in-challenges.js';
import { SessionController } from './session.controller.js';
import { SessionCookies } from './session-cookies.js';
import { SessionService } from './session.service.js';
import { SessionStore } from './session-store.js';
import { SignInController } from './sign-in.controller.js';
import { SignInService } from './sign-in.service.js';

@Global()
@Module({
  controllers: [SignInController, SessionController, AccountController, SecondFactorController],
  providers: [
    AccountLimits, AccountSessionsService, InvitationService, Memberships, PasswordHasher, PasswordResetService, SecondFactorCheck, SecondFactorService, SessionCookies, SessionService, SessionStore,
    SignInChallenges, SignInService,
  ],
  exports: [Memberships, SessionStore],
})
export class IdentityModule {}
