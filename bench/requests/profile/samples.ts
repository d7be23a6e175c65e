import type { Profiler } from 'node:inspector';

/** A function that was seen at work. */
export interface Frame {
  readonly function: string;
  /** `file:///…`, `node:…` or nothing. */
  readonly url: string;
}

/** How long a stack was seen, from the innermost frame outwards. */
export interface Sample {
  readonly stack: readonly Frame[];
  readonly microseconds: number;
}

/** What a profile of V8 saw, a sample for each stack that was there. */
export function samplesOf({ nodes, samples, timeDeltas }: Profiler.Profile): readonly Sample[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map(
    nodes.flatMap(({ id, children }) => (children ?? []).map((child) => [child, id] as const)),
  );
  const times = new Map<number, number>();
  for (const [index, id] of (samples ?? []).entries()) {
    times.set(id, (times.get(id) ?? 0) + Math.max(0, timeDeltas?.[index + 1] ?? 0));
  }
  return [...times].map(([id, microseconds]) => {
    const stack: Frame[] = [];
    for (let at: number | undefined = id; at !== undefined; at = parents.get(at)) {
      const frame = byId.get(at)?.callFrame;
      if (frame !== undefined) stack.push({ function: frame.functionName, url: frame.url });
    }
    return { stack, microseconds };
  });
}
