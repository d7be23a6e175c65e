/**
 * The door for generated code: stable within a major version. People import `gatewright`.
 */
export { default as equal } from 'fast-deep-equal';
export { formats } from './runtime/request/formats.ts';
export { codePointLength } from './runtime/request/code-point-length.ts';
export type {
  Contract,
  OperationSpec,
  OperationValidators,
  RoleSpec,
  RouteSpec,
  SchemeSpec,
  Validate,
} from './runtime/contract.ts';
export type {
  ApiKeyCredential,
  BasicCredential,
  BearerCredential,
  BinaryBody,
  Handler,
  HttpCredential,
  MutualTlsCredential,
  Principal,
  RequestContext,
  Verifier,
} from './runtime/types.ts';
