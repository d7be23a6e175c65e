/** The 10 fields that every request of the POST workload carries and every answer repeats. */
export interface Draft {
  readonly title: string;
  readonly sku: string;
  readonly quantity: number;
  readonly price: number;
  readonly currency: 'EUR' | 'USD' | 'GBP';
  readonly express: boolean;
  readonly email: string;
  readonly customer: string;
  readonly placedAt: string;
  readonly tags: readonly string[];
}

export interface Order extends Draft {
  readonly id: string;
}

const ID = '6f1c2a9e-58d4-4a3b-9c0f-2b7d1e8a4f60';

const DRAFT: Draft = {
  title: 'Two crates of winter apples, ripe',
  sku: 'APL-2041',
  quantity: 24,
  price: 18.75,
  currency: 'EUR',
  express: true,
  email: 'ada@shop.example',
  customer: 'f47ac10b-58cc-4372-a567-0e02b2c3d479',
  placedAt: '2026-03-14T09:26:53Z',
  tags: ['fruit', 'fresh', 'winter'],
};

/** What a client sends: as different as the number says. */
export function draftOf(number: number): Draft {
  return { ...DRAFT, quantity: 1 + (number % 90), express: number % 2 === 0 };
}

/** What every contender's POST handler does. */
export function place(draft: Draft): Order {
  return { id: ID, ...draft };
}

/** What every contender's GET handler does. */
export function find(id: string, line: number, limit: number): Order {
  return { id, ...DRAFT, quantity: line, price: limit };
}
