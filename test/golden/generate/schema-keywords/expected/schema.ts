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
    "/pets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["putPet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/things": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["keepThing"];
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
        Animal: {
            species: string;
        };
        /** @description Siblings of allOf count. */
        Cat: {
            /** @default 9 */
            lives: number;
            /** @constant */
            species?: "cat";
        } & (components["schemas"]["Animal"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            species: "cat";
        });
        Dog: {
            /** @constant */
            species?: "hound";
        } & (components["schemas"]["Animal"] & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            species: "hound";
        });
        Pet: components["schemas"]["Cat"] | components["schemas"]["Dog"];
        Plant: components["schemas"]["Tree"];
        /** @description From one to nine. */
        Size: number;
        Thing: {
            /** Format: date-time */
            at?: string;
            billing?: string;
            card?: string;
            /** @enum {unknown} */
            choice?: "a" | 1 | null | true;
            /** Format: byte */
            data?: string;
            /** Format: ipv4 */
            four?: string;
            /** Format: uuid */
            id: $Read<string>;
            /** @constant */
            kind: "thing";
            /** Format: uri */
            link?: string;
            /** Format: email */
            mail?: string;
            name: string | null;
            notThis?: unknown;
            pair?: [
                string,
                number
            ];
            place?: components["schemas"]["ThingPlace"];
            /** Format: binary */
            raw?: string;
            secret: $Write<string>;
            /** Format: ipv6 */
            six?: string;
            size?: components["schemas"]["Size"];
            /** Format: our-sku */
            sku?: string;
            tags?: string[];
        } & {
            [key: string]: unknown;
        };
        ThingPlace: {
            lat?: number;
            lon?: number;
        };
        Tree: {
            /** @enum {unknown} */
            none?: never;
            /** @constant */
            species: "tree";
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
    putPet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Pet"];
            };
        };
        responses: {
            /** @description The pet, or any. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Pet"] | components["schemas"]["Plant"];
                };
            };
        };
    };
    keepThing: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Thing"];
            };
        };
        responses: {
            /** @description Kept. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Thing"];
                };
            };
        };
    };
}
