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
    "/shops/{shop}/articles/{article}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                shop: string;
            };
            cookie?: never;
        };
        /** @deprecated */
        get: operations["findArticle"];
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
        /** @default 20 */
        Limit: number;
    };
    responses: never;
    parameters: {
        "x-trace": string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    findArticle: {
        parameters: {
            query?: {
                limit?: components["schemas"]["Limit"];
                sort?: ("name" | "-price")[];
                filter?: {
                    color?: string;
                    price?: number | null;
                };
                where?: Record<string, unknown>;
            };
            header: {
                "X-Trace": components["parameters"]["x-trace"];
            };
            path: {
                shop: string;
                article: number;
            };
            cookie?: {
                theme?: "light" | "dark";
            };
        };
        requestBody?: never;
        responses: {
            /** @description The article. */
            200: {
                headers: {
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            /** @description As before. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
