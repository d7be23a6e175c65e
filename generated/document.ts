// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".
/** The published OpenAPI document: nothing internal, no guard extensions. */
export const document: Readonly<Record<string, unknown>> = {
  components: {
    headers: {
      Location: {
        description: 'The path of what was made.',
        required: true,
        schema: { maxLength: 200, type: 'string' },
      },
      NoStore: {
        description: 'Always `no-store`.',
        required: true,
        schema: { const: 'no-store', type: 'string' },
      },
      TotalCount: {
        description: 'How many entries there are on all pages together.',
        required: true,
        schema: { minimum: 0, type: 'integer' },
      },
    },
    parameters: {
      Cursor: {
        description: 'The `nextCursor` of the page before. Leave it out for the first page.',
        in: 'query',
        name: 'cursor',
        schema: { $ref: '#/components/schemas/Cursor' },
      },
      From: {
        description: 'The first day (UTC). Thirty days before the last one, if left out.',
        in: 'query',
        name: 'from',
        schema: { $ref: '#/components/schemas/Day' },
      },
      ItemId: {
        description: 'The `id` of one of the caller\'s items.',
        in: 'path',
        name: 'itemId',
        required: true,
        schema: { $ref: '#/components/schemas/Id' },
      },
      Limit: {
        description: 'How many entries a page has at most.',
        in: 'query',
        name: 'limit',
        schema: { default: 20, maximum: 100, minimum: 1, type: 'integer' },
      },
      To: {
        description: 'The last day (UTC). Today, if left out. A period has 366 days at most.',
        in: 'query',
        name: 'to',
        schema: { $ref: '#/components/schemas/Day' },
      },
      UserAgent: {
        description: 'Kept with the session, so that its owner can tell one from another.',
        in: 'header',
        name: 'User-Agent',
        schema: { maxLength: 2000, type: 'string' },
      },
    },
    responses: {
      BadRequest: {
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        description: 'The request cannot be read.',
      },
      Conflict: {
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        description: 'It does not fit what is there already.',
      },
      Forbidden: {
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        description: 'The caller may not do this.',
      },
      NotFound: {
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        description: 'There is no such thing, or not for this caller.',
      },
      OAuthError: {
        content: { 'application/json': { schema: { $ref: '#/components/schemas/OAuthError' } } },
        description: 'An error in the form of RFC 6749, section 5.2.',
      },
      PayloadTooLarge: {
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        description: 'The body is larger than the operation takes.',
      },
      ServiceUnavailable: {
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        description: 'Not now. `Retry-After` says when to try again.',
      },
      Token: {
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Token' } } },
        description: 'The tokens.',
        headers: { 'Cache-Control': { $ref: '#/components/headers/NoStore' } },
      },
      Unauthorized: {
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        description: 'The credentials are not good.',
      },
      UnsupportedMediaType: {
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        description: 'The body is of a media type that the operation does not take.',
      },
      ValidationFailed: {
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        description: 'The request can be read and breaks a rule; `errors` says which field and which rule.',
      },
    },
    schemas: {
      Accepted: {
        additionalProperties: false,
        properties: { status: { const: 'accepted', type: 'string' } },
        required: ['status'],
        type: 'object',
      },
      ApiKey: {
        additionalProperties: false,
        properties: {
          createdAt: { $ref: '#/components/schemas/Timestamp' },
          expiresAt: {
            description: '`null`: never.',
            format: 'date-time',
            maxLength: 40,
            type: ['string', 'null'],
          },
          id: { $ref: '#/components/schemas/Id' },
          lastUsedAt: {
            description: 'To the minute; `null` if it was never used.',
            format: 'date-time',
            maxLength: 40,
            type: ['string', 'null'],
          },
          name: { $ref: '#/components/schemas/ApiKeyName' },
          prefix: {
            description: 'How the key begins, to tell it from others.',
            examples: ['gw_4f9c2ab1'],
            maxLength: 40,
            type: 'string',
          },
          scopes: { items: { $ref: '#/components/schemas/ApiKeyScope' }, maxItems: 4, type: 'array' },
        },
        required: ['id', 'name', 'prefix', 'scopes', 'createdAt', 'expiresAt', 'lastUsedAt'],
        type: 'object',
      },
      ApiKeyName: {
        examples: ['nightly report'],
        maxLength: 80,
        minLength: 1,
        pattern: '^[^\\p{Cc}]*$',
        type: 'string',
      },
      ApiKeyPage: {
        additionalProperties: false,
        properties: {
          items: { items: { $ref: '#/components/schemas/ApiKey' }, maxItems: 100, type: 'array' },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
        required: ['items', 'nextCursor'],
        type: 'object',
      },
      ApiKeyScope: {
        description: 'A scope that a key can be granted.',
        enum: ['items:read', 'orders:read', 'reports:read', 'usage:read'],
        type: 'string',
      },
      Attachment: {
        additionalProperties: false,
        properties: {
          caption: { maxLength: 200, type: ['string', 'null'] },
          createdAt: { $ref: '#/components/schemas/Timestamp' },
          fileName: { examples: ['lamp.png'], maxLength: 255, type: 'string' },
          id: { $ref: '#/components/schemas/Id' },
          itemId: { $ref: '#/components/schemas/Id' },
          mediaType: { $ref: '#/components/schemas/AttachmentType' },
          sha256: { maxLength: 64, pattern: '^[0-9a-f]{64}$', type: 'string' },
          size: { description: 'Bytes.', maximum: 5242880, minimum: 0, type: 'integer' },
        },
        required: ['id', 'itemId', 'fileName', 'mediaType', 'size', 'sha256', 'caption', 'createdAt'],
        type: 'object',
      },
      AttachmentType: { enum: ['image/png', 'image/jpeg', 'application/pdf'], type: 'string' },
      AttachmentUpload: {
        additionalProperties: false,
        properties: {
          caption: { maxLength: 200, pattern: '^[^\\p{Cc}]*$', type: 'string' },
          file: { format: 'binary', maxLength: 5242880, type: 'string' },
        },
        required: ['file'],
        type: 'object',
      },
      Attributes: {
        additionalProperties: { maxLength: 200, type: 'string' },
        description: 'Whatever else is worth saying, as text by name.',
        examples: [{ colour: 'gold', material: 'brass' }],
        maxProperties: 20,
        propertyNames: { maxLength: 40, pattern: '^[a-z][A-Za-z0-9]*$' },
        type: 'object',
      },
      Bio: {
        description: 'Plain text. It is stored and given back as it is; whoever shows it escapes it.',
        examples: ['Writes notes on engines that do not exist yet.'],
        maxLength: 500,
        pattern: '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$',
        type: ['string', 'null'],
      },
      Count: { maximum: 9007199254740991, minimum: 0, type: 'integer' },
      CreatedApiKey: {
        additionalProperties: false,
        properties: {
          apiKey: { $ref: '#/components/schemas/ApiKey' },
          key: { description: 'The key. It is not shown again.', maxLength: 200, type: 'string' },
        },
        required: ['key', 'apiKey'],
        type: 'object',
      },
      Currency: {
        description: 'ISO 4217.',
        examples: ['EUR'],
        maxLength: 3,
        minLength: 3,
        pattern: '^[A-Z]{3}$',
        type: 'string',
      },
      Cursor: {
        examples: ['MTc2MzgxNjQwMDAwMDoxOGY'],
        maxLength: 400,
        minLength: 1,
        pattern: '^[A-Za-z0-9_-]+$',
        type: 'string',
      },
      Day: { examples: ['2026-11-22'], format: 'date', maxLength: 10, type: 'string' },
      DueAt: {
        description: 'Until when it is offered; `null` for no end.',
        examples: ['2026-12-24T18:00:00Z'],
        format: 'date-time',
        maxLength: 40,
        type: ['string', 'null'],
      },
      Email: {
        examples: ['ada@example.com'],
        format: 'email',
        maxLength: 254,
        minLength: 3,
        type: 'string',
      },
      FieldError: {
        additionalProperties: false,
        properties: {
          in: { enum: ['path', 'query', 'header', 'cookie', 'body'], type: 'string' },
          message: { examples: ['must have at most 500 characters'], maxLength: 300, type: 'string' },
          pointer: {
            description: 'A JSON Pointer (RFC 6901) within that place.',
            examples: ['/bio'],
            maxLength: 300,
            type: 'string',
          },
          rule: { examples: ['maxLength'], maxLength: 60, type: 'string' },
        },
        required: ['in', 'pointer', 'rule', 'message'],
        type: 'object',
      },
      FullName: {
        examples: ['Ada Lovelace'],
        maxLength: 100,
        minLength: 1,
        pattern: '^[^\\p{Cc}]*$',
        type: ['string', 'null'],
      },
      Greeting: {
        additionalProperties: false,
        properties: { message: { examples: ['Hello, ada.'], maxLength: 100, type: 'string' } },
        required: ['message'],
        type: 'object',
      },
      Id: {
        examples: ['018f6b1e-7c3a-7d54-9a3b-0c5d2f1e8a90'],
        format: 'uuid',
        maxLength: 36,
        type: 'string',
      },
      Item: {
        additionalProperties: false,
        properties: {
          attachmentCount: { maximum: 10, minimum: 0, type: 'integer' },
          attributes: { $ref: '#/components/schemas/Attributes' },
          createdAt: { $ref: '#/components/schemas/Timestamp' },
          currency: { $ref: '#/components/schemas/Currency' },
          description: { $ref: '#/components/schemas/ItemDescription' },
          dueAt: { $ref: '#/components/schemas/DueAt' },
          id: { $ref: '#/components/schemas/Id' },
          price: { $ref: '#/components/schemas/Price' },
          quantity: { $ref: '#/components/schemas/Quantity' },
          sku: { $ref: '#/components/schemas/Sku' },
          status: { $ref: '#/components/schemas/ItemStatus' },
          tags: { $ref: '#/components/schemas/Tags' },
          title: { $ref: '#/components/schemas/ItemTitle' },
          updatedAt: { $ref: '#/components/schemas/Timestamp' },
        },
        required: [
          'id',
          'title',
          'description',
          'sku',
          'price',
          'currency',
          'quantity',
          'status',
          'tags',
          'attributes',
          'dueAt',
          'attachmentCount',
          'createdAt',
          'updatedAt',
        ],
        type: 'object',
      },
      ItemDescription: {
        description: 'Plain text.',
        maxLength: 2000,
        pattern: '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$',
        type: ['string', 'null'],
      },
      ItemInput: {
        additionalProperties: false,
        examples: [
          {
            attributes: { material: 'brass' },
            currency: 'EUR',
            description: 'Rewired in 2024, the switch is new.',
            dueAt: '2026-12-24T18:00:00Z',
            price: 4950,
            quantity: 1,
            sku: 'LAMP-0042',
            status: 'active',
            tags: ['lighting', 'vintage'],
            title: 'Brass desk lamp',
          },
        ],
        properties: {
          attributes: { $ref: '#/components/schemas/Attributes' },
          currency: { $ref: '#/components/schemas/Currency' },
          description: { $ref: '#/components/schemas/ItemDescription' },
          dueAt: { $ref: '#/components/schemas/DueAt' },
          price: { $ref: '#/components/schemas/Price' },
          quantity: { default: 1, maximum: 1000000, minimum: 0, type: 'integer' },
          sku: { $ref: '#/components/schemas/Sku' },
          status: { default: 'draft', enum: ['draft', 'active', 'sold', 'archived'], type: 'string' },
          tags: { $ref: '#/components/schemas/Tags' },
          title: { $ref: '#/components/schemas/ItemTitle' },
        },
        required: ['title', 'price', 'currency'],
        type: 'object',
      },
      ItemPage: {
        additionalProperties: false,
        properties: {
          items: { items: { $ref: '#/components/schemas/Item' }, maxItems: 100, type: 'array' },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
        required: ['items', 'nextCursor'],
        type: 'object',
      },
      ItemPatch: {
        additionalProperties: false,
        examples: [{ status: 'sold' }],
        minProperties: 1,
        properties: {
          attributes: { $ref: '#/components/schemas/Attributes' },
          currency: { $ref: '#/components/schemas/Currency' },
          description: { $ref: '#/components/schemas/ItemDescription' },
          dueAt: { $ref: '#/components/schemas/DueAt' },
          price: { $ref: '#/components/schemas/Price' },
          quantity: { $ref: '#/components/schemas/Quantity' },
          sku: { $ref: '#/components/schemas/Sku' },
          status: { $ref: '#/components/schemas/ItemStatus' },
          tags: { $ref: '#/components/schemas/Tags' },
          title: { $ref: '#/components/schemas/ItemTitle' },
        },
        type: 'object',
      },
      ItemStatus: { enum: ['draft', 'active', 'sold', 'archived'], type: 'string' },
      ItemTitle: {
        examples: ['Brass desk lamp'],
        maxLength: 120,
        minLength: 1,
        pattern: '^[^\\p{Cc}]*$',
        type: 'string',
      },
      Liveness: {
        additionalProperties: false,
        properties: { status: { const: 'alive', type: 'string' } },
        required: ['status'],
        type: 'object',
      },
      Login: {
        additionalProperties: false,
        examples: [{ email: 'ada@example.com', password: 'correct horse battery staple' }],
        properties: {
          email: { $ref: '#/components/schemas/Email' },
          password: { maxLength: 128, minLength: 1, type: 'string', writeOnly: true },
          scopes: {
            description: 'The scopes to ask for; all that the roles allow, if left out.',
            items: { $ref: '#/components/schemas/Scope' },
            maxItems: 30,
            type: 'array',
            uniqueItems: true,
          },
        },
        required: ['email', 'password'],
        type: 'object',
      },
      Me: {
        additionalProperties: false,
        examples: [
          {
            bio: 'Writes notes on engines that do not exist yet.',
            createdAt: '2026-11-22T13:30:00.000Z',
            email: 'ada@example.com',
            fullName: 'Ada Lovelace',
            id: '018f6b1e-7c3a-7d54-9a3b-0c5d2f1e8a90',
            permissions: [],
            roles: ['user'],
            scopes: ['profile:read'],
            updatedAt: '2026-11-22T13:30:00.000Z',
            username: 'ada',
          },
        ],
        properties: {
          bio: { $ref: '#/components/schemas/Bio' },
          createdAt: { $ref: '#/components/schemas/Timestamp' },
          email: { $ref: '#/components/schemas/Email' },
          fullName: { $ref: '#/components/schemas/FullName' },
          id: { $ref: '#/components/schemas/Id' },
          permissions: {
            description: 'All that the caller may do.',
            items: { $ref: '#/components/schemas/Permission' },
            maxItems: 50,
            type: 'array',
          },
          roles: {
            description: 'The roles of the account, inherited ones included.',
            items: { $ref: '#/components/schemas/RoleName' },
            maxItems: 10,
            type: 'array',
          },
          scopes: {
            description: 'What the access token of this request was granted.',
            items: { $ref: '#/components/schemas/Scope' },
            maxItems: 50,
            type: 'array',
          },
          updatedAt: { $ref: '#/components/schemas/Timestamp' },
          username: { $ref: '#/components/schemas/Username' },
        },
        required: [
          'id',
          'username',
          'email',
          'fullName',
          'bio',
          'roles',
          'permissions',
          'scopes',
          'createdAt',
          'updatedAt',
        ],
        type: 'object',
      },
      NewApiKey: {
        additionalProperties: false,
        examples: [{ name: 'nightly report', scopes: ['usage:read'] }],
        properties: {
          expiresAt: {
            description: 'In the future. Never, if left out.',
            format: 'date-time',
            maxLength: 40,
            type: 'string',
          },
          name: { $ref: '#/components/schemas/ApiKeyName' },
          scopes: {
            items: { $ref: '#/components/schemas/ApiKeyScope' },
            maxItems: 4,
            minItems: 1,
            type: 'array',
            uniqueItems: true,
          },
        },
        required: ['name', 'scopes'],
        type: 'object',
      },
      NextCursor: {
        description: 'Give it back as `cursor` for the next page; `null` on the last one.',
        maxLength: 400,
        type: ['string', 'null'],
      },
      OAuthError: {
        additionalProperties: false,
        properties: {
          error: { examples: ['invalid_grant'], maxLength: 50, type: 'string' },
          error_description: { maxLength: 500, type: 'string' },
          error_uri: { maxLength: 500, type: 'string' },
        },
        required: ['error'],
        type: 'object',
      },
      OAuthProblem: {
        description: 'An error of an OAuth endpoint (RFC 6749, 5.2).',
        properties: { error: { type: 'string' }, error_description: { type: 'string' } },
        required: ['error'],
        type: 'object',
      },
      OperationUsage: {
        additionalProperties: false,
        properties: {
          errors: { $ref: '#/components/schemas/Count' },
          operationId: { examples: ['listItems'], maxLength: 100, type: 'string' },
          requests: { $ref: '#/components/schemas/Count' },
        },
        required: ['operationId', 'requests', 'errors'],
        type: 'object',
      },
      Order: {
        additionalProperties: false,
        properties: {
          currency: { $ref: '#/components/schemas/Currency' },
          id: { $ref: '#/components/schemas/Id' },
          itemId: { $ref: '#/components/schemas/Id' },
          placedAt: { $ref: '#/components/schemas/Timestamp' },
          price: { $ref: '#/components/schemas/Price' },
          quantity: { $ref: '#/components/schemas/Quantity' },
          sku: { $ref: '#/components/schemas/Sku' },
          title: { $ref: '#/components/schemas/ItemTitle' },
        },
        required: ['id', 'itemId', 'title', 'sku', 'quantity', 'price', 'currency', 'placedAt'],
        type: 'object',
      },
      OrderPage: {
        additionalProperties: false,
        properties: {
          items: { items: { $ref: '#/components/schemas/Order' }, maxItems: 100, type: 'array' },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
        required: ['items', 'nextCursor'],
        type: 'object',
      },
      Permission: {
        enum: ['metrics:read', 'users:assign-roles', 'users:delete', 'users:read', 'users:update'],
        maxLength: 50,
        type: 'string',
      },
      Price: {
        description: 'In the smallest unit of the currency, 4950 for 49.50 EUR.',
        examples: [4950],
        maximum: 1000000000,
        minimum: 0,
        type: 'integer',
      },
      Problem: {
        additionalProperties: false,
        description: 'RFC 9457.',
        properties: {
          code: {
            description: 'Stable; what programs should look at.',
            examples: ['validation-failed'],
            maxLength: 60,
            type: 'string',
          },
          detail: { maxLength: 1000, type: 'string' },
          errors: {
            description: 'The fields at fault.',
            items: { $ref: '#/components/schemas/FieldError' },
            maxItems: 20,
            type: 'array',
          },
          instance: { maxLength: 300, type: 'string' },
          requestId: { description: 'Names the request in the logs.', maxLength: 100, type: 'string' },
          status: { maximum: 599, minimum: 400, type: 'integer' },
          title: { maxLength: 200, type: 'string' },
          type: { examples: ['urn:gatewright:problem:validation-failed'], maxLength: 300, type: 'string' },
        },
        required: ['type', 'title', 'status', 'code'],
        type: 'object',
      },
      ProfilePatch: {
        additionalProperties: false,
        examples: [{ bio: 'Writes notes on engines that do not exist yet.' }],
        minProperties: 1,
        properties: {
          bio: { $ref: '#/components/schemas/Bio' },
          fullName: { $ref: '#/components/schemas/FullName' },
        },
        type: 'object',
      },
      Quantity: { examples: [3], maximum: 1000000, minimum: 0, type: 'integer' },
      Readiness: {
        additionalProperties: false,
        properties: {
          checks: {
            additionalProperties: false,
            properties: { database: { enum: ['ok', 'failed'], type: 'string' } },
            required: ['database'],
            type: 'object',
          },
          status: { enum: ['ready', 'unavailable'], type: 'string' },
        },
        required: ['status', 'checks'],
        type: 'object',
      },
      Registration: {
        additionalProperties: false,
        examples: [
          {
            email: 'ada@example.com',
            fullName: 'Ada Lovelace',
            password: 'correct horse battery staple',
            username: 'ada',
          },
        ],
        properties: {
          email: { $ref: '#/components/schemas/Email' },
          fullName: { $ref: '#/components/schemas/FullName' },
          password: {
            description: 'Twelve characters at least by default. Passwords that are known from leaks, easily\nguessed or made of the username or the address are refused.\n',
            maxLength: 128,
            minLength: 1,
            type: 'string',
            writeOnly: true,
          },
          username: { $ref: '#/components/schemas/Username' },
        },
        required: ['username', 'email', 'password'],
        type: 'object',
      },
      RevocationRequest: {
        description: 'The parameters of RFC 7009, section 2.1. An unknown one is ignored.',
        properties: {
          client_id: { maxLength: 100, type: 'string' },
          token: { maxLength: 8192, minLength: 1, type: 'string', writeOnly: true },
          token_type_hint: { examples: ['refresh_token'], maxLength: 100, type: 'string' },
        },
        required: ['token'],
        type: 'object',
      },
      RoleName: {
        description: 'A role that a person can hold.',
        enum: ['user', 'moderator', 'admin'],
        type: 'string',
      },
      Scope: { examples: ['items:read'], maxLength: 50, pattern: '^[a-z-]+:[a-z-]+$', type: 'string' },
      SearchTerm: { examples: ['lamp'], maxLength: 100, minLength: 1, pattern: '^[^\\p{Cc}]*$', type: 'string' },
      Session: {
        additionalProperties: false,
        properties: {
          address: {
            description: 'The network address at sign-in.',
            maxLength: 64,
            type: ['string', 'null'],
          },
          clientId: { maxLength: 100, type: 'string' },
          createdAt: { $ref: '#/components/schemas/Timestamp' },
          current: { description: 'Whether it is the session of this request.', type: 'boolean' },
          expiresAt: { $ref: '#/components/schemas/Timestamp' },
          id: { $ref: '#/components/schemas/Id' },
          lastUsedAt: { $ref: '#/components/schemas/Timestamp' },
          userAgent: {
            description: 'What the client called itself when signing in.',
            maxLength: 300,
            type: ['string', 'null'],
          },
        },
        required: [
          'id',
          'current',
          'clientId',
          'userAgent',
          'address',
          'createdAt',
          'lastUsedAt',
          'expiresAt',
        ],
        type: 'object',
      },
      SessionPage: {
        additionalProperties: false,
        properties: {
          items: { items: { $ref: '#/components/schemas/Session' }, maxItems: 100, type: 'array' },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
        required: ['items', 'nextCursor'],
        type: 'object',
      },
      Sku: {
        description: 'The seller\'s own number for it.',
        examples: ['LAMP-0042'],
        maxLength: 40,
        minLength: 1,
        pattern: '^[A-Za-z0-9][A-Za-z0-9._-]*$',
        type: ['string', 'null'],
      },
      Tags: {
        examples: [['lighting', 'vintage']],
        items: { maxLength: 30, minLength: 1, pattern: '^[\\p{Ll}\\p{Nd}-]+$', type: 'string' },
        maxItems: 10,
        type: 'array',
        uniqueItems: true,
      },
      Timestamp: { examples: ['2026-11-22T13:30:00.000Z'], format: 'date-time', maxLength: 40, type: 'string' },
      Token: {
        additionalProperties: false,
        properties: {
          access_token: {
            description: 'A JWT (RFC 9068). To clients it is just a text.',
            maxLength: 8192,
            type: 'string',
          },
          expires_in: {
            description: 'Seconds.',
            examples: [900],
            maximum: 31536000,
            minimum: 1,
            type: 'integer',
          },
          refresh_token: { description: 'Good for one use.', maxLength: 200, type: 'string' },
          scope: {
            description: 'What was granted, with blanks between the scopes.',
            examples: ['items:read profile:read'],
            maxLength: 1000,
            type: 'string',
          },
          token_type: { const: 'Bearer', type: 'string' },
        },
        required: ['access_token', 'token_type', 'expires_in', 'refresh_token', 'scope'],
        type: 'object',
      },
      TokenRequest: {
        description: 'The parameters of RFC 6749, sections 4.3 and 6. An empty parameter counts as left out, an\nunknown one is ignored.\n',
        properties: {
          client_id: {
            description: 'The client; the service\'s own one if left out.',
            maxLength: 100,
            type: 'string',
          },
          grant_type: {
            description: '`password` or `refresh_token`.',
            examples: ['password'],
            maxLength: 100,
            type: 'string',
          },
          password: { description: 'With `password`.', maxLength: 128, type: 'string', writeOnly: true },
          refresh_token: { description: 'With `refresh_token`.', maxLength: 200, type: 'string', writeOnly: true },
          scope: {
            description: 'Scopes, with blanks between them. With `refresh_token` it may narrow, never widen.\n',
            examples: ['profile:read items:read'],
            maxLength: 1000,
            type: 'string',
          },
          username: {
            description: 'A username or an e-mail address. With `password`.',
            maxLength: 254,
            type: 'string',
          },
        },
        required: ['grant_type'],
        type: 'object',
      },
      UsageDay: {
        additionalProperties: false,
        properties: {
          date: { $ref: '#/components/schemas/Day' },
          errors: {
            description: 'Those of the requests that were answered with a status of 400 or above.',
            maximum: 9007199254740991,
            minimum: 0,
            type: 'integer',
          },
          requests: { $ref: '#/components/schemas/Count' },
        },
        required: ['date', 'requests', 'errors'],
        type: 'object',
      },
      UsageReport: {
        additionalProperties: false,
        properties: {
          days: { items: { $ref: '#/components/schemas/UsageDay' }, maxItems: 366, type: 'array' },
          errors: { $ref: '#/components/schemas/Count' },
          from: { $ref: '#/components/schemas/Day' },
          operations: {
            description: 'The most used first.',
            items: { $ref: '#/components/schemas/OperationUsage' },
            maxItems: 1000,
            type: 'array',
          },
          requests: { $ref: '#/components/schemas/Count' },
          to: { $ref: '#/components/schemas/Day' },
        },
        required: ['from', 'to', 'requests', 'errors', 'days', 'operations'],
        type: 'object',
      },
      UsageSummary: {
        additionalProperties: false,
        properties: {
          days: {
            description: 'The last thirty days that had calls, oldest first.',
            items: { $ref: '#/components/schemas/UsageDay' },
            maxItems: 30,
            type: 'array',
          },
          errors: { $ref: '#/components/schemas/Count' },
          keyId: { $ref: '#/components/schemas/Id' },
          requests: { $ref: '#/components/schemas/Count' },
        },
        required: ['keyId', 'requests', 'errors', 'days'],
        type: 'object',
      },
      User: {
        additionalProperties: false,
        examples: [
          {
            bio: null,
            createdAt: '2026-11-22T13:30:00.000Z',
            email: 'ada@example.com',
            fullName: 'Ada Lovelace',
            id: '018f6b1e-7c3a-7d54-9a3b-0c5d2f1e8a90',
            permissions: [],
            roles: ['moderator'],
            status: 'active',
            updatedAt: '2026-11-22T13:30:00.000Z',
            username: 'ada',
          },
        ],
        properties: {
          bio: { $ref: '#/components/schemas/Bio' },
          createdAt: { $ref: '#/components/schemas/Timestamp' },
          email: { $ref: '#/components/schemas/Email' },
          fullName: { $ref: '#/components/schemas/FullName' },
          id: { $ref: '#/components/schemas/Id' },
          permissions: {
            description: 'Permissions given to the account besides those of its roles.',
            items: { $ref: '#/components/schemas/Permission' },
            maxItems: 50,
            type: 'array',
          },
          roles: {
            description: 'The roles given to the account, without inherited ones.',
            items: { $ref: '#/components/schemas/RoleName' },
            maxItems: 10,
            type: 'array',
          },
          status: { $ref: '#/components/schemas/UserStatus' },
          updatedAt: { $ref: '#/components/schemas/Timestamp' },
          username: { $ref: '#/components/schemas/Username' },
        },
        required: [
          'id',
          'username',
          'email',
          'fullName',
          'bio',
          'roles',
          'permissions',
          'status',
          'createdAt',
          'updatedAt',
        ],
        type: 'object',
      },
      UserPage: {
        additionalProperties: false,
        properties: {
          items: { items: { $ref: '#/components/schemas/User' }, maxItems: 100, type: 'array' },
          nextCursor: { $ref: '#/components/schemas/NextCursor' },
        },
        required: ['items', 'nextCursor'],
        type: 'object',
      },
      UserPatch: {
        additionalProperties: false,
        examples: [{ roles: ['moderator'] }],
        minProperties: 1,
        properties: {
          bio: { $ref: '#/components/schemas/Bio' },
          fullName: { $ref: '#/components/schemas/FullName' },
          permissions: {
            items: { $ref: '#/components/schemas/Permission' },
            maxItems: 5,
            type: 'array',
            uniqueItems: true,
          },
          roles: {
            items: { $ref: '#/components/schemas/RoleName' },
            maxItems: 3,
            minItems: 1,
            type: 'array',
            uniqueItems: true,
          },
          status: { $ref: '#/components/schemas/UserStatus' },
        },
        type: 'object',
      },
      UserStatus: { enum: ['active', 'disabled'], type: 'string' },
      Username: {
        description: 'Letters, digits, `.`, `_` and `-`, beginning with a letter. Not case-sensitive.',
        examples: ['ada'],
        maxLength: 32,
        minLength: 3,
        pattern: '^[A-Za-z][A-Za-z0-9._-]*$',
        type: 'string',
      },
    },
    securitySchemes: {
      apiKey: {
        description: 'An API key from `POST /api-keys`.',
        in: 'header',
        name: 'X-API-Key',
        type: 'apiKey',
      },
      apiKeyQuery: {
        description: 'The same key in the query, for clients that cannot set a header.',
        in: 'query',
        name: 'api_key',
        type: 'apiKey',
      },
      oauth2: {
        description: 'An access token from `POST /auth/token`, sent in the header `Authorization`.',
        flows: {
          password: {
            refreshUrl: '/auth/token',
            scopes: {
              'items:read': 'Read your items',
              'items:write': 'Add, change and delete your items',
              'keys:read': 'List your API keys',
              'keys:write': 'Make and revoke API keys',
              'orders:read': 'Read your orders',
              'profile:read': 'Read your own profile and sessions',
              'profile:write': 'Change your own profile',
              'reports:read': 'Read reports on the whole service',
              'usage:read': 'Read what your keys were used for',
              'users:read': 'Read accounts',
              'users:write': 'Change and delete accounts',
            },
            tokenUrl: '/auth/token',
          },
        },
        type: 'oauth2',
      },
      partnerKey: {
        description: 'An API key of the partner\'s account, beside an access token.',
        in: 'header',
        name: 'X-Partner-Key',
        type: 'apiKey',
      },
    },
  },
  info: {
    description: 'The contract of the reference service, and the file to edit. Who may call an operation, with\nwhich scopes, how often and with what data stands here; `npm run generate` turns it into the\nguards that enforce it.\n\nA first walk through it: register an account, ask `POST /auth/token` for an access token, call\n`GET /me` with it.\n\n- **Scopes** are what a token or key was granted. Asking for none grants all that the roles of\n  the account allow; asking for more than that grants the part that is allowed.\n- **Roles and permissions** are what the person may do. They are read at every request, never\n  from the token.\n- **Lists** answer a page and a `nextCursor`; give it back as `cursor` for the page after. The\n  whole number of matches is in `X-Total-Count`.\n- **Errors** are `application/problem+json` (RFC 9457) with a stable `code`; the OAuth endpoints\n  answer errors in the form of RFC 6749, section 5.2.\n',
    license: { identifier: 'MIT', name: 'MIT' },
    summary: 'People, their items and their keys, guarded by this very document.',
    title: 'Gatewright reference service',
    version: '0.1.0',
  },
  openapi: '3.1.0',
  paths: {
    '/api-keys': {
      get: {
        description: 'The keys themselves are never shown again, only the prefix that tells them apart.',
        operationId: 'listApiKeys',
        parameters: [{ $ref: '#/components/parameters/Cursor' }, { $ref: '#/components/parameters/Limit' }],
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ApiKeyPage' } } },
            description: 'The caller\'s keys, newest first.',
            headers: { 'X-Total-Count': { $ref: '#/components/headers/TotalCount' } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['keys:read'] }],
        summary: 'My API keys',
        tags: ['api-keys'],
      },
      post: {
        description: 'The answer holds the key; it is shown this once and stored only as a hash. The key is\ngranted the part of the scopes asked for that this access token has; what its owner loses\nlater the key loses too.\n',
        operationId: 'createApiKey',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/NewApiKey' } } },
          required: true,
        },
        responses: {
          201: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/CreatedApiKey' } } },
            description: 'The key, once.',
            headers: { Location: { $ref: '#/components/headers/Location' } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          409: { $ref: '#/components/responses/Conflict' },
          413: { $ref: '#/components/responses/PayloadTooLarge' },
          415: { $ref: '#/components/responses/UnsupportedMediaType' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['keys:write'] }],
        summary: 'Make an API key',
        tags: ['api-keys'],
      },
    },
    '/api-keys/{keyId}': {
      delete: {
        operationId: 'deleteApiKey',
        responses: {
          204: { description: 'The key is not good any more.' },
          400: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request cannot be decoded.',
          },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          404: { $ref: '#/components/responses/NotFound' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['keys:write'] }],
        summary: 'Revoke an API key',
        tags: ['api-keys'],
      },
      parameters: [
        {
          description: 'The `id` of one of the caller\'s keys.',
          in: 'path',
          name: 'keyId',
          required: true,
          schema: { $ref: '#/components/schemas/Id' },
        },
      ],
    },
    '/auth/login': {
      post: {
        description: 'The same as the `password` grant of `POST /auth/token`, for clients that would rather send\nJSON and an e-mail address.\n',
        operationId: 'login',
        parameters: [{ $ref: '#/components/parameters/UserAgent' }],
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Login' } } },
          required: true,
        },
        responses: {
          200: { $ref: '#/components/responses/Token' },
          400: { $ref: '#/components/responses/BadRequest' },
          401: { $ref: '#/components/responses/Unauthorized' },
          413: { $ref: '#/components/responses/PayloadTooLarge' },
          415: { $ref: '#/components/responses/UnsupportedMediaType' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
          503: { $ref: '#/components/responses/ServiceUnavailable' },
        },
        security: [],
        summary: 'Sign in with JSON',
        tags: ['auth'],
      },
    },
    '/auth/logout': {
      post: {
        description: 'The access token of the request and the refresh token beside it end at once.',
        operationId: 'logout',
        responses: {
          204: { description: 'The session has ended.' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: [] }],
        summary: 'End this session',
        tags: ['auth'],
      },
    },
    '/auth/register': {
      post: {
        description: 'The answer is the same whether the e-mail address is new or already has an account; in the\nsecond case its owner is told by mail, and the username that was asked for stays taken for a\nday. A username that is taken is told (409), because usernames are public. Addresses are not\nconfirmed yet: signing in right afterwards still tells the two cases apart.\n',
        operationId: 'register',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Registration' } } },
          required: true,
        },
        responses: {
          202: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Accepted' } } },
            description: 'Accepted. Sign in with the address or the username.',
          },
          400: { $ref: '#/components/responses/BadRequest' },
          409: { $ref: '#/components/responses/Conflict' },
          413: { $ref: '#/components/responses/PayloadTooLarge' },
          415: { $ref: '#/components/responses/UnsupportedMediaType' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
          503: { $ref: '#/components/responses/ServiceUnavailable' },
        },
        security: [],
        summary: 'Open an account',
        tags: ['auth'],
      },
    },
    '/auth/revoke': {
      post: {
        description: 'RFC 7009. Revoking an access token or a refresh token ends the session they belong to. An\nunknown token is answered like a known one.\n',
        operationId: 'revokeToken',
        requestBody: {
          content: {
            'application/x-www-form-urlencoded': { schema: { $ref: '#/components/schemas/RevocationRequest' } },
          },
          required: true,
        },
        responses: {
          200: { description: 'The token is not good any more, if it ever was.' },
          400: { $ref: '#/components/responses/OAuthError' },
          422: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/OAuthProblem' } } },
            description: 'The request breaks the contract.',
          },
          429: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/OAuthProblem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
          503: { $ref: '#/components/responses/OAuthError' },
        },
        security: [],
        summary: 'Give a token back',
        tags: ['auth'],
      },
    },
    '/auth/token': {
      post: {
        description: 'The token endpoint of RFC 6749 with the grants `password` and `refresh_token`. A refresh\ntoken is good for one use; the answer carries the next one. Using one twice ends the whole\nsession.\n',
        operationId: 'issueToken',
        parameters: [{ $ref: '#/components/parameters/UserAgent' }],
        requestBody: {
          content: {
            'application/x-www-form-urlencoded': {
              examples: {
                password: {
                  summary: 'Sign in',
                  value: {
                    grant_type: 'password',
                    password: 'correct horse battery staple',
                    scope: 'profile:read items:read',
                    username: 'ada',
                  },
                },
                refresh: {
                  summary: 'Renew',
                  value: { grant_type: 'refresh_token', refresh_token: 'gwr_x2yVsFh0Xk8cUoqY7m1sZQ' },
                },
              },
              schema: { $ref: '#/components/schemas/TokenRequest' },
            },
          },
          required: true,
        },
        responses: {
          200: { $ref: '#/components/responses/Token' },
          400: { $ref: '#/components/responses/OAuthError' },
          401: { $ref: '#/components/responses/OAuthError' },
          422: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/OAuthProblem' } } },
            description: 'The request breaks the contract.',
          },
          429: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/OAuthProblem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
          503: { $ref: '#/components/responses/OAuthError' },
        },
        security: [],
        summary: 'Get an access token',
        tags: ['auth'],
      },
    },
    '/greeting': {
      get: {
        description: 'Open to everybody. A token that came and is bad is refused all the same.',
        operationId: 'getGreeting',
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Greeting' } } },
            description: 'The greeting.',
          },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{}, { oauth2: [] }],
        summary: 'A greeting, by name for those who say who they are',
        tags: ['greeting'],
      },
    },
    '/health/live': {
      get: {
        operationId: 'getLiveness',
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Liveness' } } },
            description: 'It is.',
          },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [],
        summary: 'Is the process alive?',
        tags: ['health'],
      },
    },
    '/health/ready': {
      get: {
        operationId: 'getReadiness',
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Readiness' } } },
            description: 'It can.',
          },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
          503: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Readiness' } } },
            description: 'Not now.',
          },
        },
        security: [],
        summary: 'Can it serve?',
        tags: ['health'],
      },
    },
    '/items': {
      get: {
        operationId: 'listItems',
        parameters: [
          { $ref: '#/components/parameters/Cursor' },
          { $ref: '#/components/parameters/Limit' },
          {
            description: 'Part of a title.',
            in: 'query',
            name: 'q',
            schema: { $ref: '#/components/schemas/SearchTerm' },
          },
          {
            description: 'Only items of these statuses.',
            explode: false,
            in: 'query',
            name: 'status',
            schema: {
              items: { $ref: '#/components/schemas/ItemStatus' },
              maxItems: 4,
              minItems: 1,
              type: 'array',
              uniqueItems: true,
            },
          },
        ],
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/ItemPage' } } },
            description: 'The caller\'s items, newest first.',
            headers: { 'X-Total-Count': { $ref: '#/components/headers/TotalCount' } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['items:read'] }, { apiKey: ['items:read'] }],
        summary: 'My items',
        tags: ['items'],
      },
      post: {
        description: 'One that begins as `sold` is recorded as an order at once.',
        operationId: 'createItem',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ItemInput' } } },
          required: true,
        },
        responses: {
          201: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Item' } } },
            description: 'The item.',
            headers: { Location: { $ref: '#/components/headers/Location' } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          413: { $ref: '#/components/responses/PayloadTooLarge' },
          415: { $ref: '#/components/responses/UnsupportedMediaType' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['items:write'] }],
        summary: 'Add an item',
        tags: ['items'],
      },
    },
    '/items/{itemId}': {
      delete: {
        description: 'Its attachments go with it. Orders that were recorded stay.',
        operationId: 'deleteItem',
        responses: {
          204: { description: 'The item is gone.' },
          400: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request cannot be decoded.',
          },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          404: { $ref: '#/components/responses/NotFound' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['items:write'] }],
        summary: 'Delete an item',
        tags: ['items'],
      },
      get: {
        operationId: 'getItem',
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Item' } } },
            description: 'The item.',
          },
          400: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request cannot be decoded.',
          },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          404: { $ref: '#/components/responses/NotFound' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['items:read'] }, { apiKey: ['items:read'] }],
        summary: 'One of my items',
        tags: ['items'],
      },
      parameters: [{ $ref: '#/components/parameters/ItemId' }],
      patch: {
        description: 'Fields that are left out stay as they are; `null` empties a field. Setting the status to\n`sold` records an order; a sold item does not change any more (409).\n',
        operationId: 'updateItem',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ItemPatch' } } },
          required: true,
        },
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Item' } } },
            description: 'The item as it is now.',
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          404: { $ref: '#/components/responses/NotFound' },
          409: { $ref: '#/components/responses/Conflict' },
          413: { $ref: '#/components/responses/PayloadTooLarge' },
          415: { $ref: '#/components/responses/UnsupportedMediaType' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['items:write'] }],
        summary: 'Change an item',
        tags: ['items'],
      },
      put: {
        description: 'What is left out gets its default. Setting the status to `sold` records an order, which\npartners read at `GET /partner/orders`; a sold item does not change any more (409).\n',
        operationId: 'replaceItem',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ItemInput' } } },
          required: true,
        },
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Item' } } },
            description: 'The item as it is now.',
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          404: { $ref: '#/components/responses/NotFound' },
          409: { $ref: '#/components/responses/Conflict' },
          413: { $ref: '#/components/responses/PayloadTooLarge' },
          415: { $ref: '#/components/responses/UnsupportedMediaType' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['items:write'] }],
        summary: 'Replace an item',
        tags: ['items'],
      },
    },
    '/items/{itemId}/attachments': {
      parameters: [{ $ref: '#/components/parameters/ItemId' }],
      post: {
        description: 'A PNG, a JPEG or a PDF of 5 MiB at most, which must really be what its media type says.\nTen attachments an item (409).\n',
        operationId: 'addAttachment',
        requestBody: {
          content: {
            'multipart/form-data': {
              encoding: { file: { contentType: 'image/png, image/jpeg, application/pdf' } },
              schema: { $ref: '#/components/schemas/AttachmentUpload' },
            },
          },
          required: true,
        },
        responses: {
          201: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Attachment' } } },
            description: 'What was stored.',
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          404: { $ref: '#/components/responses/NotFound' },
          409: { $ref: '#/components/responses/Conflict' },
          413: { $ref: '#/components/responses/PayloadTooLarge' },
          415: { $ref: '#/components/responses/UnsupportedMediaType' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['items:write'] }],
        summary: 'Attach a picture or a document',
        tags: ['items'],
      },
    },
    '/me': {
      get: {
        operationId: 'getMe',
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Me' } } },
            description: 'The caller\'s account.',
          },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['profile:read'] }],
        summary: 'Who am I?',
        tags: ['me'],
      },
      patch: {
        description: 'Fields that are left out stay as they are; `null` empties a field.',
        operationId: 'updateMe',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/ProfilePatch' } } },
          required: true,
        },
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Me' } } },
            description: 'The account as it is now.',
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          413: { $ref: '#/components/responses/PayloadTooLarge' },
          415: { $ref: '#/components/responses/UnsupportedMediaType' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['profile:write'] }],
        summary: 'Change my profile',
        tags: ['me'],
      },
    },
    '/me/sessions': {
      get: {
        operationId: 'listSessions',
        parameters: [{ $ref: '#/components/parameters/Cursor' }, { $ref: '#/components/parameters/Limit' }],
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/SessionPage' } } },
            description: 'The live sessions of the caller, newest first.',
            headers: { 'X-Total-Count': { $ref: '#/components/headers/TotalCount' } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['profile:read'] }],
        summary: 'Where am I signed in?',
        tags: ['me'],
      },
    },
    '/partner/orders': {
      get: {
        description: 'Needs both: an access token, which says who asks, and an API key of the same account, which\nsays which system asks. An order is recorded when an item is sold.\n',
        operationId: 'listPartnerOrders',
        parameters: [{ $ref: '#/components/parameters/Cursor' }, { $ref: '#/components/parameters/Limit' }],
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/OrderPage' } } },
            description: 'Orders, newest first.',
            headers: { 'X-Total-Count': { $ref: '#/components/headers/TotalCount' } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: { $ref: '#/components/responses/Forbidden' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['orders:read'], partnerKey: ['orders:read'] }],
        summary: 'Orders for a partner\'s system',
        tags: ['partner'],
      },
    },
    '/reports/usage': {
      get: {
        description: 'For people with a token and for programs with a key; either will do.',
        operationId: 'getUsageReport',
        parameters: [{ $ref: '#/components/parameters/From' }, { $ref: '#/components/parameters/To' }],
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/UsageReport' } } },
            description: 'One entry for each day of the period that had calls.',
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['reports:read'] }, { apiKey: ['reports:read'] }],
        summary: 'Calls of the whole service by day',
        tags: ['usage'],
      },
    },
    '/usage/summary': {
      get: {
        description: 'The key may come in the header or, for clients that cannot set one, in the query. Prefer\nthe header: addresses end up in histories and logs.\n',
        operationId: 'getUsageSummary',
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/UsageSummary' } } },
            description: 'What this key was used for.',
          },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ apiKey: ['usage:read'] }, { apiKeyQuery: ['usage:read'] }],
        summary: 'Calls made with this key',
        tags: ['usage'],
      },
    },
    '/users': {
      get: {
        operationId: 'listUsers',
        parameters: [
          { $ref: '#/components/parameters/Cursor' },
          { $ref: '#/components/parameters/Limit' },
          {
            description: 'Part of a username, e-mail address or full name.',
            in: 'query',
            name: 'q',
            schema: { $ref: '#/components/schemas/SearchTerm' },
          },
          {
            description: 'Only holders of this role.',
            in: 'query',
            name: 'role',
            schema: { $ref: '#/components/schemas/RoleName' },
          },
          {
            description: 'Only accounts of this status.',
            in: 'query',
            name: 'status',
            schema: { $ref: '#/components/schemas/UserStatus' },
          },
        ],
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/UserPage' } } },
            description: 'Accounts, in the order of their creation.',
            headers: { 'X-Total-Count': { $ref: '#/components/headers/TotalCount' } },
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['users:read'] }],
        summary: 'All accounts',
        tags: ['users'],
      },
    },
    '/users/{userId}': {
      delete: {
        description: 'Deletes the account with its sessions, keys and items, for good. The last administrator\ncannot be deleted (409).\n',
        operationId: 'deleteUser',
        responses: {
          204: { description: 'The account is gone.' },
          400: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request cannot be decoded.',
          },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          404: { $ref: '#/components/responses/NotFound' },
          409: { $ref: '#/components/responses/Conflict' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['users:write'] }],
        summary: 'Delete an account',
        tags: ['users'],
      },
      get: {
        operationId: 'getUser',
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/User' } } },
            description: 'The account.',
          },
          400: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The request cannot be decoded.',
          },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'The credential is good and does not suffice.',
          },
          404: { $ref: '#/components/responses/NotFound' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['users:read'] }],
        summary: 'One account',
        tags: ['users'],
      },
      parameters: [
        {
          description: 'The `id` of an account.',
          in: 'path',
          name: 'userId',
          required: true,
          schema: { $ref: '#/components/schemas/Id' },
        },
      ],
      patch: {
        description: 'Changing `roles` or `permissions` needs the permission `users:assign-roles` besides. Only\nadministrators change an administrator, and the last one who is enabled stays one (409).\nWhat is taken away ends at once, for tokens and keys already issued too. The status `active`\nalso ends a pause of sign-in after too many wrong passwords.\n',
        operationId: 'updateUser',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/UserPatch' } } },
          required: true,
        },
        responses: {
          200: {
            content: { 'application/json': { schema: { $ref: '#/components/schemas/User' } } },
            description: 'The account as it is now.',
          },
          400: { $ref: '#/components/responses/BadRequest' },
          401: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'No credential, or a bad one.',
            headers: {
              'WWW-Authenticate': { description: 'How to authenticate (RFC 9110, 11.6.1).', schema: { type: 'string' } },
            },
          },
          403: { $ref: '#/components/responses/Forbidden' },
          404: { $ref: '#/components/responses/NotFound' },
          409: { $ref: '#/components/responses/Conflict' },
          413: { $ref: '#/components/responses/PayloadTooLarge' },
          415: { $ref: '#/components/responses/UnsupportedMediaType' },
          422: { $ref: '#/components/responses/ValidationFailed' },
          429: {
            content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
            description: 'Too many requests.',
            headers: {
              RateLimit: { description: 'What is left of the quota.', schema: { type: 'string' } },
              'RateLimit-Policy': { description: 'The quota.', schema: { type: 'string' } },
              'Retry-After': { description: 'Seconds to wait.', schema: { type: 'string' } },
            },
          },
        },
        security: [{ oauth2: ['users:write'] }],
        summary: 'Change an account',
        tags: ['users'],
      },
    },
  },
  servers: [{ description: 'The service itself, at the root of its host.', url: '/' }],
  tags: [
    { description: 'Accounts, tokens and sessions.', name: 'auth' },
    { description: 'The caller\'s own profile.', name: 'me' },
    { description: 'Keys for programs that act for their owner.', name: 'api-keys' },
    { description: 'Administration of accounts.', name: 'users' },
    {
      description: 'Things that the caller offers. Nobody sees the items of somebody else.',
      name: 'items',
    },
    { description: 'Who called what, counted by day.', name: 'usage' },
    { description: 'For the systems of partners.', name: 'partner' },
    { description: 'The smallest operation there is.', name: 'greeting' },
    { description: 'Probes for whatever runs the service.', name: 'health' },
  ],
};
