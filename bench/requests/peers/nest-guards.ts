import {
  ForbiddenException,
  Injectable,
  SetMetadata,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { JwtService } from '@nestjs/jwt';
import { ThrottlerGuard } from '@nestjs/throttler';
import type { Request } from 'express';
import type { JWTPayload } from 'jose';
import { callerOf, mayCall, type Caller } from './caller.ts';

type Authenticated = Request & { caller?: Caller };

const SCOPE = 'scope';
/** What an operation asks for, beside the role. */
export const RequireScope = (scope: string) => SetMetadata(SCOPE, scope);

@Injectable()
export class AuthGuard implements CanActivate {
  readonly #jwt: JwtService;

  constructor(jwt: JwtService) {
    this.#jwt = jwt;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<Authenticated>();
    const [type, token] = request.headers.authorization?.split(' ') ?? [];
    if (type !== 'Bearer' || token === undefined) throw new UnauthorizedException();
    try {
      request.caller = callerOf(await this.#jwt.verifyAsync<JWTPayload>(token));
    } catch {
      throw new UnauthorizedException();
    }
    return true;
  }
}

@Injectable()
export class ScopesGuard implements CanActivate {
  readonly #reflector: Reflector;

  constructor(reflector: Reflector) {
    this.#reflector = reflector;
  }

  canActivate(context: ExecutionContext): boolean {
    const scope = this.#reflector.get<string>(SCOPE, context.getHandler());
    const { caller } = context.switchToHttp().getRequest<Authenticated>();
    if (caller === undefined || !mayCall(caller, scope)) throw new ForbiddenException();
    return true;
  }
}

@Injectable()
export class PrincipalThrottlerGuard extends ThrottlerGuard {
  protected override async getTracker({ caller }: Authenticated): Promise<string> {
    if (caller === undefined) throw new UnauthorizedException();
    return caller.subject;
  }
}
