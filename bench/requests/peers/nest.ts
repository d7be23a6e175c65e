/** NestJS with guards and pipes, @nestjs/jwt and @nestjs/throttler, on Express. */
import 'reflect-metadata';
import { createPublicKey, randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Module, ValidationPipe, type MiddlewareConsumer, type NestModule } from '@nestjs/common';
import { APP_GUARD, NestFactory } from '@nestjs/core';
import { JwtModule, type JwtModuleOptions } from '@nestjs/jwt';
import { ThrottlerModule } from '@nestjs/throttler';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';
import { KEEP_ALIVE_MILLISECONDS } from '../contenders/listen.ts';
import type { Setup, Start } from '../domain/setup.ts';
import { controllersOf } from './nest-controllers.ts';
import { AuthGuard, PrincipalThrottlerGuard, ScopesGuard } from './nest-guards.ts';

export const start: Start = async (setup) => {
  const app = await NestFactory.create(moduleOf(setup), { logger: false });
  app.use(helmet());
  app.useGlobalPipes(
    new ValidationPipe({ whitelist: true, forbidNonWhitelisted: true, transform: true }),
  );
  await app.listen(0, '127.0.0.1');
  const server = app.getHttpServer() as Server;
  server.keepAliveTimeout = KEEP_ALIVE_MILLISECONDS;
  return { port: (server.address() as AddressInfo).port };
};

function requestId(_req: Request, res: Response, next: NextFunction): void {
  res.setHeader('X-Request-Id', randomUUID());
  next();
}

function moduleOf(setup: Setup) {
  @Module({
    imports: [
      JwtModule.register({ global: true, ...jwtOptions(setup) }),
      ThrottlerModule.forRoot([{ ttl: 60_000, limit: setup.limit }]),
    ],
    controllers: controllersOf(setup.operations),
    providers: [
      { provide: APP_GUARD, useClass: AuthGuard },
      { provide: APP_GUARD, useClass: PrincipalThrottlerGuard },
      { provide: APP_GUARD, useClass: ScopesGuard },
    ],
  })
  class AppModule implements NestModule {
    configure(consumer: MiddlewareConsumer): void {
      consumer.apply(requestId).forRoutes('{*path}');
    }
  }
  return AppModule;
}

function jwtOptions({ key, algorithm, issuer, audience }: Setup): JwtModuleOptions {
  const verifyOptions = { algorithms: [algorithm], issuer, audience };
  if (key.k !== undefined) return { secret: Buffer.from(key.k, 'base64url'), verifyOptions };
  const pem = createPublicKey({ key: { ...key }, format: 'jwk' });
  return { publicKey: pem.export({ type: 'spki', format: 'pem' }), verifyOptions };
}
