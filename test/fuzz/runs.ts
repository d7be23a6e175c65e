/** How often a property is tried: `count` times in `npm test`, more often in `npm run test:fuzz`. */
export function runs(count: number): number {
  return count * Number(process.env['FUZZ_RUNS'] ?? 1);
}
