/** The door for people: what a service, its handlers and its verifiers are written with. */
export { createApp, type App } from './runtime/app.ts';
export { createRouter, type Router } from './runtime/router.ts';
export { createServer, type Server, type ServerOptions } from './runtime/server.ts';
export { createLogger, type LoggerOptions } from './runtime/logger.ts';
export { StartError } from './runtime/start-error.ts';
export { Problem, type FieldError } from './runtime/problem/problem.ts';
export { problems, type ProblemCode } from './runtime/problem/registry.ts';
export { jwtVerifier, type JwtOptions } from './runtime/token/jwt-verifier.ts';
export { discoveryVerifier } from './runtime/token/discovery-verifier.ts';
export { resolveJwt } from './runtime/token/resolve-jwt.ts';
export {
  readWebhookHeaders,
  type WebhookHeaderSource,
  type WebhookHeadersVerdict,
} from './runtime/webhook/read-webhook-headers.ts';
export {
  signWebhook,
  type WebhookHeaders,
  type WebhookToSign,
} from './runtime/webhook/sign-webhook.ts';
export {
  webhookVerifier,
  type WebhookFailure,
  type WebhookVerdict,
  type WebhookVerifier,
  type WebhookVerifierOptions,
} from './runtime/webhook/webhook-verifier.ts';
export type { WebhookMessage } from './runtime/webhook/message.ts';
export type {
  AppOptions,
  CorsOptions,
  Environment,
  RateLimitOptions,
  RenderedProblem,
  RenderProblem,
  RequestFacts,
  ResponseValidation,
  RouterOptions,
} from './runtime/options.ts';
export type { Hearing, Referee, Verdict } from './runtime/referee.ts';
export type { Contract, OperationSpec } from './runtime/contract.ts';
export type {
  ApiKeyCredential,
  BasicCredential,
  BearerCredential,
  BinaryBody,
  Credential,
  Handler,
  HandlerRequest,
  HttpCredential,
  MutualTlsCredential,
  Principal,
  Reply,
  RequestContext,
  Verified,
  Verifier,
  VerifierContext,
} from './runtime/types.ts';
