/** The client's process: does one load after the other as its parent asks. */
import { load, type Load, type Loaded } from './load.ts';

export type Verdict =
  | { readonly kind: 'loaded'; readonly loaded: Loaded }
  | { readonly kind: 'failed'; readonly message: string };

process.on('message', (task: Load) => {
  load(task).then(
    (loaded) => tell({ kind: 'loaded', loaded }),
    (error: unknown) => tell({ kind: 'failed', message: String(error) }),
  );
});
process.on('disconnect', () => process.exit());

function tell(verdict: Verdict): void {
  process.send?.(verdict);
}
