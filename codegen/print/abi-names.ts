/** Every name that generated code may take from `gatewright/abi`. */
export const abiNames = {
  values: [
    'addFindings',
    'allUnique',
    'codePointLength',
    'equal',
    'formats',
    'isMultiple',
    'linearPattern',
    'outlined',
    'remembering',
    'shortPattern',
  ],
  types: [
    'ApiKeyCredential',
    'BasicCredential',
    'BearerCredential',
    'BinaryBody',
    'Contract',
    'Handler',
    'HttpCredential',
    'MutualTlsCredential',
    'OperationSpec',
    'OperationValidators',
    'Principal',
    'RequestContext',
    'RoleSpec',
    'RouteSpec',
    'SchemeSpec',
    'Validate',
    'Verifier',
  ],
} as const;

export type AbiName = (typeof abiNames)['values' | 'types'][number];

/** The formats that the runtime's `formats` knows; others are not checked. */
export const formatNames = [
  'byte',
  'date',
  'date-time',
  'email',
  'hostname',
  'ipv4',
  'ipv6',
  'time',
  'uri',
  'uuid',
] as const;
