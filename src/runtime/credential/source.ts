/** Where credentials are read from: the parts of a request that may carry one. */
export interface CredentialSource {
  /** The value of every Authorization header, in the order they came. */
  readonly authorization: readonly string[];
  /** Every value of a header; the name is lower case. */
  header(name: string): readonly string[];
  /** Every value of a query parameter, decoded. */
  query(name: string): readonly string[];
  /** Every value of a cookie. */
  cookie(name: string): readonly string[];
  /** The client's certificate, where TLS verified one. */
  readonly certificate: {
    /** SHA-256, hexadecimal. */
    readonly fingerprint: string;
    readonly subject: Readonly<Record<string, string>>;
  } | null;
}
