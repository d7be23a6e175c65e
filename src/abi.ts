/**
 * The door for generated code: stable within a major version. People import `gatewright`.
 */
export { outlined } from './runtime/outline/outlined.ts';
export { addFindings } from './runtime/request/add-findings.ts';
export { allUnique } from './runtime/request/all-unique.ts';
export { codePointLength } from './runtime/request/code-point-length.ts';
export { equal } from './runtime/request/equal.ts';
export { formats } from './runtime/request/formats.ts';
export { isMultiple } from './runtime/request/is-multiple.ts';
export { linearPattern, shortPattern } from './runtime/request/pattern.ts';
export { remembering } from './runtime/request/remembering.ts';
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
