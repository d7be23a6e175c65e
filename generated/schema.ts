// Generated from openapi.yaml. Do not edit: change the contract and run "gatewright generate".

export type $Read<T> = {
    readonly $read: T;
};
export type $Write<T> = {
    readonly $write: T;
};
export type Readable<T> = T extends $Write<unknown> ? never : T extends $Read<infer U> ? Readable<U> : T extends (infer E)[] ? Readable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Write<unknown> ? never : K]: Readable<T[K]>;
} : T;
export type Writable<T> = T extends $Read<unknown> ? never : T extends $Write<infer U> ? Writable<U> : T extends (infer E)[] ? Writable<E>[] : T extends object ? {
    [K in keyof T as NonNullable<T[K]> extends $Read<unknown> ? never : K]: Writable<T[K]>;
} & {
    [K in keyof T as NonNullable<T[K]> extends $Read<unknown> ? K : never]?: never;
} : T;
export interface paths {
    "/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My API keys
         * @description The keys themselves are never shown again, only the prefix that tells them apart.
         */
        get: operations["listApiKeys"];
        put?: never;
        /**
         * Make an API key
         * @description The answer holds the key; it is shown this once and stored only as a hash. The key is
         *     granted the part of the scopes asked for that this access token has; what its owner loses
         *     later the key loses too.
         */
        post: operations["createApiKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api-keys/{keyId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of one of the caller's keys. */
                keyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke an API key */
        delete: operations["deleteApiKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with JSON
         * @description The same as the `password` grant of `POST /auth/token`, for clients that would rather send
         *     JSON and an e-mail address.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End this session
         * @description The access token of the request and the refresh token beside it end at once.
         */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open an account
         * @description The answer is the same whether the e-mail address is new or already has an account; in the
         *     second case its owner is told by mail, and the username that was asked for stays taken for a
         *     day. A username that is taken is told (409), because usernames are public. Addresses are not
         *     confirmed yet: signing in right afterwards still tells the two cases apart.
         */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a token back
         * @description RFC 7009. Revoking an access token or a refresh token ends the session they belong to. An
         *     unknown token is answered like a known one.
         */
        post: operations["revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Get an access token
         * @description The token endpoint of RFC 6749 with the grants `password` and `refresh_token`. A refresh
         *     token is good for one use; the answer carries the next one. Using one twice ends the whole
         *     session.
         */
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/greeting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A greeting, by name for those who say who they are
         * @description Open to everybody. A token that came and is bad is refused all the same.
         */
        get: operations["getGreeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Is the process alive? */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Can it serve? */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Metrics in Prometheus's text format */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My items */
        get: operations["listItems"];
        put?: never;
        /**
         * Add an item
         * @description One that begins as `sold` is recorded as an order at once.
         */
        post: operations["createItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/items/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of one of the caller's items. */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        /** One of my items */
        get: operations["getItem"];
        /**
         * Replace an item
         * @description What is left out gets its default. Setting the status to `sold` records an order, which
         *     partners read at `GET /partner/orders`; a sold item does not change any more (409).
         */
        put: operations["replaceItem"];
        post?: never;
        /**
         * Delete an item
         * @description Its attachments go with it. Orders that were recorded stay.
         */
        delete: operations["deleteItem"];
        options?: never;
        head?: never;
        /**
         * Change an item
         * @description Fields that are left out stay as they are; `null` empties a field. Setting the status to
         *     `sold` records an order; a sold item does not change any more (409).
         */
        patch: operations["updateItem"];
        trace?: never;
    };
    "/items/{itemId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of one of the caller's items. */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Attach a picture or a document
         * @description A PNG, a JPEG or a PDF of 5 MiB at most, which must really be what its media type says.
         *     Ten attachments an item (409).
         */
        post: operations["addAttachment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who am I? */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change my profile
         * @description Fields that are left out stay as they are; `null` empties a field.
         */
        patch: operations["updateMe"];
        trace?: never;
    };
    "/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where am I signed in? */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/partner/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Orders for a partner's system
         * @description Needs both: an access token, which says who asks, and an API key of the same account, which
         *     says which system asks. An order is recorded when an item is sold.
         */
        get: operations["listPartnerOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/reports/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calls of the whole service by day
         * @description For people with a token and for programs with a key; either will do.
         */
        get: operations["getUsageReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Calls made with this key
         * @description The key may come in the header or, for clients that cannot set one, in the query. Prefer
         *     the header: addresses end up in histories and logs.
         */
        get: operations["getUsageSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All accounts */
        get: operations["listUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{userId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of an account. */
                userId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        /** One account */
        get: operations["getUser"];
        put?: never;
        post?: never;
        /**
         * Delete an account
         * @description Deletes the account with its sessions, keys and items, for good. The last administrator
         *     cannot be deleted (409).
         */
        delete: operations["deleteUser"];
        options?: never;
        head?: never;
        /**
         * Change an account
         * @description Changing `roles` or `permissions` needs the permission `users:assign-roles` besides. Only
         *     administrators change an administrator, and the last one who is enabled stays one (409).
         *     What is taken away ends at once, for tokens and keys already issued too. The status `active`
         *     also ends a pause of sign-in after too many wrong passwords.
         */
        patch: operations["updateUser"];
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Accepted: {
            /** @constant */
            status: "accepted";
        };
        ApiKey: {
            createdAt: components["schemas"]["Timestamp"];
            /**
             * Format: date-time
             * @description `null`: never.
             */
            expiresAt: string | null;
            id: components["schemas"]["Id"];
            /**
             * Format: date-time
             * @description To the minute; `null` if it was never used.
             */
            lastUsedAt: string | null;
            name: components["schemas"]["ApiKeyName"];
            /** @description How the key begins, to tell it from others. */
            prefix: string;
            scopes: components["schemas"]["ApiKeyScope"][];
        };
        ApiKeyName: string;
        ApiKeyPage: {
            items: components["schemas"]["ApiKey"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /**
         * @description A scope that a key can be granted.
         * @enum {string}
         */
        ApiKeyScope: "items:read" | "orders:read" | "reports:read" | "usage:read";
        Attachment: {
            caption: string | null;
            createdAt: components["schemas"]["Timestamp"];
            fileName: string;
            id: components["schemas"]["Id"];
            itemId: components["schemas"]["Id"];
            mediaType: components["schemas"]["AttachmentType"];
            sha256: string;
            /** @description Bytes. */
            size: number;
        };
        /** @enum {string} */
        AttachmentType: "image/png" | "image/jpeg" | "application/pdf";
        AttachmentUpload: {
            caption?: string;
            /** Format: binary */
            file: string;
        };
        /** @description Whatever else is worth saying, as text by name. */
        Attributes: {
            [key: string]: string;
        };
        /** @description Plain text. It is stored and given back as it is; whoever shows it escapes it. */
        Bio: string | null;
        Count: number;
        CreatedApiKey: {
            apiKey: components["schemas"]["ApiKey"];
            /** @description The key. It is not shown again. */
            key: string;
        };
        /** @description ISO 4217. */
        Currency: string;
        Cursor: string;
        /** Format: date */
        Day: string;
        /**
         * Format: date-time
         * @description Until when it is offered; `null` for no end.
         */
        DueAt: string | null;
        /** Format: email */
        Email: string;
        FieldError: {
            /** @enum {string} */
            in: "path" | "query" | "header" | "cookie" | "body";
            message: string;
            /** @description A JSON Pointer (RFC 6901) within that place. */
            pointer: string;
            rule: string;
        };
        FullName: string | null;
        Greeting: {
            message: string;
        };
        /** Format: uuid */
        Id: string;
        Item: {
            attachmentCount: number;
            attributes: components["schemas"]["Attributes"];
            createdAt: components["schemas"]["Timestamp"];
            currency: components["schemas"]["Currency"];
            description: components["schemas"]["ItemDescription"];
            dueAt: components["schemas"]["DueAt"];
            id: components["schemas"]["Id"];
            price: components["schemas"]["Price"];
            quantity: components["schemas"]["Quantity"];
            sku: components["schemas"]["Sku"];
            status: components["schemas"]["ItemStatus"];
            tags: components["schemas"]["Tags"];
            title: components["schemas"]["ItemTitle"];
            updatedAt: components["schemas"]["Timestamp"];
        };
        /** @description Plain text. */
        ItemDescription: string | null;
        ItemInput: {
            attributes?: components["schemas"]["Attributes"];
            currency: components["schemas"]["Currency"];
            description?: components["schemas"]["ItemDescription"];
            dueAt?: components["schemas"]["DueAt"];
            price: components["schemas"]["Price"];
            /** @default 1 */
            quantity: number;
            sku?: components["schemas"]["Sku"];
            /**
             * @default draft
             * @enum {string}
             */
            status: "draft" | "active" | "sold" | "archived";
            tags?: components["schemas"]["Tags"];
            title: components["schemas"]["ItemTitle"];
        };
        ItemPage: {
            items: components["schemas"]["Item"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        ItemPatch: {
            attributes?: components["schemas"]["Attributes"];
            currency?: components["schemas"]["Currency"];
            description?: components["schemas"]["ItemDescription"];
            dueAt?: components["schemas"]["DueAt"];
            price?: components["schemas"]["Price"];
            quantity?: components["schemas"]["Quantity"];
            sku?: components["schemas"]["Sku"];
            status?: components["schemas"]["ItemStatus"];
            tags?: components["schemas"]["Tags"];
            title?: components["schemas"]["ItemTitle"];
        };
        /** @enum {string} */
        ItemStatus: "draft" | "active" | "sold" | "archived";
        ItemTitle: string;
        Liveness: {
            /** @constant */
            status: "alive";
        };
        Login: {
            email: components["schemas"]["Email"];
            password: $Write<string>;
            /** @description The scopes to ask for; all that the roles allow, if left out. */
            scopes?: components["schemas"]["Scope"][];
        };
        Me: {
            bio: components["schemas"]["Bio"];
            createdAt: components["schemas"]["Timestamp"];
            email: components["schemas"]["Email"];
            fullName: components["schemas"]["FullName"];
            id: components["schemas"]["Id"];
            /** @description All that the caller may do. */
            permissions: components["schemas"]["Permission"][];
            /** @description The roles of the account, inherited ones included. */
            roles: components["schemas"]["RoleName"][];
            /** @description What the access token of this request was granted. */
            scopes: components["schemas"]["Scope"][];
            updatedAt: components["schemas"]["Timestamp"];
            username: components["schemas"]["Username"];
        };
        NewApiKey: {
            /**
             * Format: date-time
             * @description In the future. Never, if left out.
             */
            expiresAt?: string;
            name: components["schemas"]["ApiKeyName"];
            scopes: components["schemas"]["ApiKeyScope"][];
        };
        /** @description Give it back as `cursor` for the next page; `null` on the last one. */
        NextCursor: string | null;
        OAuthError: {
            error: string;
            error_description?: string;
            error_uri?: string;
        };
        OperationUsage: {
            errors: components["schemas"]["Count"];
            operationId: string;
            requests: components["schemas"]["Count"];
        };
        Order: {
            currency: components["schemas"]["Currency"];
            id: components["schemas"]["Id"];
            itemId: components["schemas"]["Id"];
            placedAt: components["schemas"]["Timestamp"];
            price: components["schemas"]["Price"];
            quantity: components["schemas"]["Quantity"];
            sku: components["schemas"]["Sku"];
            title: components["schemas"]["ItemTitle"];
        };
        OrderPage: {
            items: components["schemas"]["Order"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @enum {string} */
        Permission: "metrics:read" | "users:assign-roles" | "users:delete" | "users:read" | "users:update";
        /** @description In the smallest unit of the currency, 4950 for 49.50 EUR. */
        Price: number;
        /** @description RFC 9457. */
        Problem: {
            /** @description Stable; what programs should look at. */
            code: string;
            detail?: string;
            /** @description The fields at fault. */
            errors?: components["schemas"]["FieldError"][];
            instance?: string;
            /** @description Names the request in the logs. */
            requestId?: string;
            status: number;
            title: string;
            type: string;
        };
        ProfilePatch: {
            bio?: components["schemas"]["Bio"];
            fullName?: components["schemas"]["FullName"];
        };
        Quantity: number;
        Readiness: {
            checks: {
                /** @enum {string} */
                database: "ok" | "failed";
            };
            /** @enum {string} */
            status: "ready" | "unavailable";
        };
        Registration: {
            email: components["schemas"]["Email"];
            fullName?: components["schemas"]["FullName"];
            /**
             * @description Twelve characters at least by default. Passwords that are known from leaks, easily
             *     guessed or made of the username or the address are refused.
             */
            password: $Write<string>;
            username: components["schemas"]["Username"];
        };
        /** @description The parameters of RFC 7009, section 2.1. An unknown one is ignored. */
        RevocationRequest: {
            client_id?: string;
            token: $Write<string>;
            token_type_hint?: string;
        };
        /**
         * @description A role that a person can hold.
         * @enum {string}
         */
        RoleName: "user" | "moderator" | "admin";
        Scope: string;
        SearchTerm: string;
        Session: {
            /** @description The network address at sign-in. */
            address: string | null;
            clientId: string;
            createdAt: components["schemas"]["Timestamp"];
            /** @description Whether it is the session of this request. */
            current: boolean;
            expiresAt: components["schemas"]["Timestamp"];
            id: components["schemas"]["Id"];
            lastUsedAt: components["schemas"]["Timestamp"];
            /** @description What the client called itself when signing in. */
            userAgent: string | null;
        };
        SessionPage: {
            items: components["schemas"]["Session"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        /** @description The seller's own number for it. */
        Sku: string | null;
        Tags: string[];
        /** Format: date-time */
        Timestamp: string;
        Token: {
            /** @description A JWT (RFC 9068). To clients it is just a text. */
            access_token: string;
            /** @description Seconds. */
            expires_in: number;
            /** @description Good for one use. */
            refresh_token: string;
            /** @description What was granted, with blanks between the scopes. */
            scope: string;
            /** @constant */
            token_type: "Bearer";
        };
        /**
         * @description The parameters of RFC 6749, sections 4.3 and 6. An empty parameter counts as left out, an
         *     unknown one is ignored.
         */
        TokenRequest: {
            /** @description The client; the service's own one if left out. */
            client_id?: string;
            /** @description `password` or `refresh_token`. */
            grant_type: string;
            /** @description With `password`. */
            password?: $Write<string>;
            /** @description With `refresh_token`. */
            refresh_token?: $Write<string>;
            /** @description Scopes, with blanks between them. With `refresh_token` it may narrow, never widen. */
            scope?: string;
            /** @description A username or an e-mail address. With `password`. */
            username?: string;
        };
        UsageDay: {
            date: components["schemas"]["Day"];
            /** @description Those of the requests that were answered with a status of 400 or above. */
            errors: number;
            requests: components["schemas"]["Count"];
        };
        UsageReport: {
            days: components["schemas"]["UsageDay"][];
            errors: components["schemas"]["Count"];
            from: components["schemas"]["Day"];
            /** @description The most used first. */
            operations: components["schemas"]["OperationUsage"][];
            requests: components["schemas"]["Count"];
            to: components["schemas"]["Day"];
        };
        UsageSummary: {
            /** @description The last thirty days that had calls, oldest first. */
            days: components["schemas"]["UsageDay"][];
            errors: components["schemas"]["Count"];
            keyId: components["schemas"]["Id"];
            requests: components["schemas"]["Count"];
        };
        User: {
            bio: components["schemas"]["Bio"];
            createdAt: components["schemas"]["Timestamp"];
            email: components["schemas"]["Email"];
            fullName: components["schemas"]["FullName"];
            id: components["schemas"]["Id"];
            /** @description Permissions given to the account besides those of its roles. */
            permissions: components["schemas"]["Permission"][];
            /** @description The roles given to the account, without inherited ones. */
            roles: components["schemas"]["RoleName"][];
            status: components["schemas"]["UserStatus"];
            updatedAt: components["schemas"]["Timestamp"];
            username: components["schemas"]["Username"];
        };
        UserPage: {
            items: components["schemas"]["User"][];
            nextCursor: components["schemas"]["NextCursor"];
        };
        UserPatch: {
            bio?: components["schemas"]["Bio"];
            fullName?: components["schemas"]["FullName"];
            permissions?: components["schemas"]["Permission"][];
            roles?: components["schemas"]["RoleName"][];
            status?: components["schemas"]["UserStatus"];
        };
        /** @enum {string} */
        UserStatus: "active" | "disabled";
        /** @description Letters, digits, `.`, `_` and `-`, beginning with a letter. Not case-sensitive. */
        Username: string;
    };
    responses: {
        /** @description The request cannot be read. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It does not fit what is there already. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The caller may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such thing, or not for this caller. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An error in the form of RFC 6749, section 5.2. */
        OAuthError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["OAuthError"];
            };
        };
        /** @description The body is larger than the operation takes. */
        PayloadTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not now. `Retry-After` says when to try again. */
        ServiceUnavailable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The tokens. */
        Token: {
            headers: {
                "Cache-Control": components["headers"]["NoStore"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Token"];
            };
        };
        /** @description The credentials are not good. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is of a media type that the operation does not take. */
        UnsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request can be read and breaks a rule; `errors` says which field and which rule. */
        ValidationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description The `nextCursor` of the page before. Leave it out for the first page. */
        Cursor: components["schemas"]["Cursor"];
        /** @description The first day (UTC). Thirty days before the last one, if left out. */
        From: components["schemas"]["Day"];
        /** @description The `id` of one of the caller's items. */
        ItemId: components["schemas"]["Id"];
        /** @description How many entries a page has at most. */
        Limit: number;
        /** @description The last day (UTC). Today, if left out. A period has 366 days at most. */
        To: components["schemas"]["Day"];
        /** @description Kept with the session, so that its owner can tell one from another. */
        UserAgent: string;
    };
    requestBodies: never;
    headers: {
        /** @description The path of what was made. */
        Location: string;
        /** @description Always `no-store`. */
        NoStore: "no-store";
        /** @description How many entries there are on all pages together. */
        TotalCount: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listApiKeys: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page has at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's keys, newest first. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    createApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description The key, once. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    deleteApiKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of one of the caller's keys. */
                keyId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The key is not good any more. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept with the session, so that its owner can tell one from another. */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            200: components["responses"]["Token"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session has ended. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Registration"];
            };
        };
        responses: {
            /** @description Accepted. Sign in with the address or the username. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Accepted"];
                };
            };
            400: components["responses"]["BadRequest"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
            503: components["responses"]["ServiceUnavailable"];
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["RevocationRequest"];
            };
        };
        responses: {
            /** @description The token is not good any more, if it ever was. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OAuthError"];
            503: components["responses"]["OAuthError"];
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description Kept with the session, so that its owner can tell one from another. */
                "User-Agent"?: components["parameters"]["UserAgent"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": components["schemas"]["TokenRequest"];
            };
        };
        responses: {
            200: components["responses"]["Token"];
            400: components["responses"]["OAuthError"];
            401: components["responses"]["OAuthError"];
            503: components["responses"]["OAuthError"];
        };
    };
    getGreeting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The greeting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Greeting"];
                };
            };
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It can. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description Not now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The metrics of this process. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
        };
    };
    listItems: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Part of a title. */
                q?: components["schemas"]["SearchTerm"];
                /** @description Only items of these statuses. */
                status?: components["schemas"]["ItemStatus"][];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's items, newest first. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    createItem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemInput"];
            };
        };
        responses: {
            /** @description The item. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    getItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of one of the caller's items. */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    replaceItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of one of the caller's items. */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemInput"];
            };
        };
        responses: {
            /** @description The item as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    deleteItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of one of the caller's items. */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    updateItem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of one of the caller's items. */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemPatch"];
            };
        };
        responses: {
            /** @description The item as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Item"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    addAttachment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of one of the caller's items. */
                itemId: components["parameters"]["ItemId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["AttachmentUpload"];
            };
        };
        responses: {
            /** @description What was stored. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller's account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    updateMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProfilePatch"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    listSessions: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page has at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The live sessions of the caller, newest first. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    listPartnerOrders: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page has at most. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Orders, newest first. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    getUsageReport: {
        parameters: {
            query?: {
                /** @description The first day (UTC). Thirty days before the last one, if left out. */
                from?: components["parameters"]["From"];
                /** @description The last day (UTC). Today, if left out. A period has 366 days at most. */
                to?: components["parameters"]["To"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry for each day of the period that had calls. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    getUsageSummary: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What this key was used for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UsageSummary"];
                };
            };
            422: components["responses"]["ValidationFailed"];
        };
    };
    listUsers: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before. Leave it out for the first page. */
                cursor?: components["parameters"]["Cursor"];
                /** @description How many entries a page has at most. */
                limit?: components["parameters"]["Limit"];
                /** @description Part of a username, e-mail address or full name. */
                q?: components["schemas"]["SearchTerm"];
                /** @description Only holders of this role. */
                role?: components["schemas"]["RoleName"];
                /** @description Only accounts of this status. */
                status?: components["schemas"]["UserStatus"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accounts, in the order of their creation. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["TotalCount"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of an account. */
                userId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            404: components["responses"]["NotFound"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    deleteUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of an account. */
                userId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The account is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["ValidationFailed"];
        };
    };
    updateUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The `id` of an account. */
                userId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UserPatch"];
            };
        };
        responses: {
            /** @description The account as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["PayloadTooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["ValidationFailed"];
        };
    };
}
