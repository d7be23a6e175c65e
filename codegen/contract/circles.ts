type Graph = ReadonlyMap<string, readonly string[]>;

interface Frame {
  readonly name: string;
  readonly order: number;
  readonly targets: readonly string[];
  next: number;
  /** The smallest order that can be reached from here on the path. */
  low: number;
}

/** The groups of names that reach one another, and themselves (Tarjan's algorithm, without recursion). */
export function circlesOf(graph: Graph): string[][] {
  const search = new CircleSearch(graph);
  for (const name of graph.keys()) search.from(name);
  return search.circles;
}

class CircleSearch {
  readonly circles: string[][] = [];
  readonly #graph: Graph;
  readonly #orders = new Map<string, number>();
  readonly #pending: string[] = [];
  readonly #isPending = new Set<string>();

  constructor(graph: Graph) {
    this.#graph = graph;
  }

  from(start: string): void {
    if (this.#orders.has(start)) return;
    const frames = [this.#enter(start)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const target = frame.targets[frame.next++];
      if (target === undefined) {
        frames.pop();
        this.#leave(frame, frames.at(-1));
      } else if (!this.#orders.has(target)) {
        frames.push(this.#enter(target));
      } else if (this.#isPending.has(target)) {
        frame.low = Math.min(frame.low, this.#orders.get(target) ?? frame.low);
      }
    }
  }

  #enter(name: string): Frame {
    const order = this.#orders.size;
    this.#orders.set(name, order);
    this.#pending.push(name);
    this.#isPending.add(name);
    return { name, order, targets: this.#graph.get(name) ?? [], next: 0, low: order };
  }

  #leave({ name, order, low, targets }: Frame, above: Frame | undefined): void {
    if (above !== undefined) above.low = Math.min(above.low, low);
    if (low !== order) return;
    const group = this.#pending.splice(this.#pending.lastIndexOf(name));
    for (const member of group) this.#isPending.delete(member);
    if (group.length > 1 || targets.includes(name)) this.circles.push(group);
  }
}
