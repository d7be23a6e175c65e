/** What a seller says of an item; times are milliseconds since 1970 UTC. */
export interface ItemFields {
  readonly title: string;
  readonly description: string | null;
  readonly sku: string | null;
  /** In the smallest unit of the currency. */
  readonly price: number;
  readonly currency: string;
  readonly quantity: number;
  readonly status: ItemStatus;
  readonly tags: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly dueAt: number | null;
}

export interface Item extends ItemFields {
  readonly id: string;
  readonly attachmentCount: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export type ItemStatus = 'draft' | 'active' | 'sold' | 'archived';

/** What `items` holds; PostgreSQL gives its large integers as text. */
export interface ItemRow {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly sku: string | null;
  readonly price: number | string;
  readonly currency: string;
  readonly quantity: number;
  readonly status: ItemStatus;
  readonly tags: string;
  readonly attributes: string;
  readonly due_at: number | string | null;
  readonly attachment_count: number | string;
  readonly created_at: number | string;
  readonly updated_at: number | string;
}

export function toItem(row: ItemRow): Item {
  return {
    id: row.id,
    title: row.title,
    description: row.description,
    sku: row.sku,
    price: Number(row.price),
    currency: row.currency,
    quantity: row.quantity,
    status: row.status,
    tags: JSON.parse(row.tags) as string[],
    attributes: JSON.parse(row.attributes) as Record<string, string>,
    dueAt: row.due_at === null ? null : Number(row.due_at),
    attachmentCount: Number(row.attachment_count),
    createdAt: Number(row.created_at),
    updatedAt: Number(row.updated_at),
  };
}

/** The columns of what a seller says. */
export function toColumns(fields: ItemFields): Record<string, string | number | null> {
  return {
    title: fields.title,
    title_key: titleKey(fields.title),
    description: fields.description,
    sku: fields.sku,
    price: fields.price,
    currency: fields.currency,
    quantity: fields.quantity,
    status: fields.status,
    tags: JSON.stringify(fields.tags),
    attributes: JSON.stringify(fields.attributes),
    due_at: fields.dueAt,
  };
}

/** What a title is searched by. */
export function titleKey(title: string): string {
  return title.normalize('NFKC').toLowerCase().slice(0, 400);
}
