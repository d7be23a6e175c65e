/** A contract of one operation, for bearers of a token. */
export const bearerDocument = {
  openapi: '3.1.0',
  info: { title: 'Guarded', version: '1' },
  components: { securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } } },
  paths: {
    '/me': {
      get: {
        operationId: 'me',
        security: [{ bearer: [] }],
        responses: { '204': { description: 'You.' } },
      },
    },
  },
};
