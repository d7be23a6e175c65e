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
    "/paths/{simple}/{simpleList}/{matrix}/{matrixObject}/{label}/{labelList}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pathStyles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/queries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["queryStyles"];
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
        Color: {
            b?: number;
            g?: number;
            r?: number;
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
    pathStyles: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                simple: number;
                simpleList: number[];
                matrix: string;
                matrixObject: components["schemas"]["Color"];
                label: boolean;
                labelList: string[];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Fine. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    queryStyles: {
        parameters: {
            query?: {
                form?: number[];
                formFlat?: number[];
                formObject?: components["schemas"]["Color"];
                spaces?: string[];
                pipes?: string[];
                deep?: components["schemas"]["Color"];
                deepList?: string[];
                free?: string;
                where?: components["schemas"]["Color"];
            };
            header?: {
                "X-List"?: string[];
                "X-Object"?: components["schemas"]["Color"];
            };
            path?: never;
            cookie?: {
                crumbs?: string[];
            };
        };
        requestBody?: never;
        responses: {
            /** @description Fine. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
