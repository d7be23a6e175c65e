/**
 * The strongly connected groups of a graph, each sorted as its nodes were given (Tarjan, without
 * recursion: a contract chooses the depth).
 */
export function groupsOf<Node>(
  nodes: readonly Node[],
  edges: (node: Node) => readonly Node[],
): readonly (readonly Node[])[] {
  const search = new Search(edges);
  for (const node of nodes) search.visit(node);
  const rank = new Map(nodes.map((node, index) => [node, index]));
  const order = (a: Node, b: Node): number => (rank.get(a) ?? 0) - (rank.get(b) ?? 0);
  return search.groups.map((group) => [...group].sort(order));
}

interface Frame<Node> {
  readonly node: Node;
  readonly targets: readonly Node[];
  next: number;
}

class Search<Node> {
  readonly groups: Node[][] = [];
  readonly #edges: (node: Node) => readonly Node[];
  readonly #index = new Map<Node, number>();
  readonly #low = new Map<Node, number>();
  readonly #open: Node[] = [];
  readonly #isOpen = new Set<Node>();

  constructor(edges: (node: Node) => readonly Node[]) {
    this.#edges = edges;
  }

  visit(root: Node): void {
    if (this.#index.has(root)) return;
    const frames = [this.#enter(root)];
    for (let frame = frames.at(-1); frame !== undefined; frame = frames.at(-1)) {
      const target = frame.targets[frame.next++];
      if (target === undefined) {
        frames.pop();
        this.#leave(frame.node, frames.at(-1)?.node);
      } else if (!this.#index.has(target)) frames.push(this.#enter(target));
      else if (this.#isOpen.has(target)) this.#lower(frame.node, this.#index.get(target) ?? 0);
    }
  }

  #enter(node: Node): Frame<Node> {
    this.#low.set(node, this.#index.size);
    this.#index.set(node, this.#index.size);
    this.#open.push(node);
    this.#isOpen.add(node);
    return { node, targets: this.#edges(node), next: 0 };
  }

  #leave(node: Node, parent: Node | undefined): void {
    const low = this.#low.get(node) ?? 0;
    if (parent !== undefined) this.#lower(parent, low);
    if (low !== this.#index.get(node)) return;
    const group = this.#open.splice(this.#open.lastIndexOf(node));
    for (const member of group) this.#isOpen.delete(member);
    this.groups.push(group);
  }

  #lower(node: Node, low: number): void {
    this.#low.set(node, Math.min(this.#low.get(node) ?? low, low));
  }
}
