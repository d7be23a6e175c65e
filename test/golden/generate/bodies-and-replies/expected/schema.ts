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
    "/any": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeAny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Answer: {
            ok: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    takeAny: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/*+json": Record<string, unknown>;
                "application/json": Record<string, unknown>;
                "application/octet-stream": unknown;
                "application/x-www-form-urlencoded": {
                    at?: Record<string, unknown>;
                    tags?: string[];
                };
                "image/*": unknown;
                "multipart/form-data": {
                    facts?: Record<string, unknown>;
                    pages?: number[];
                    picture: unknown;
                };
                "text/plain": string;
            };
        };
        responses: {
            /** @description Exactly this. */
            200: {
                headers: {
                    "X-Rest": number;
                    "X-Tags"?: string[];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answer"];
                    "text/csv": string;
                };
            };
            /** @description Something of that kind. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/hal+json": components["schemas"]["Answer"];
                };
            };
            /** @description Not fine. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": Record<string, unknown>;
                };
            };
        };
    };
    stream: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Lines, events or bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                    "application/x-ndjson": Record<string, unknown>;
                    "text/event-stream": string;
                };
            };
        };
    };
}
