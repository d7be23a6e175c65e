/** An object of the document, or one of its entries. */
export interface Place {
  readonly node: object;
  readonly key?: string;
}
