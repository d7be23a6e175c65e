/** What is measured of an answered request. */
export interface MetricFacts {
  readonly operationId: string | null;
  readonly status: number;
  readonly milliseconds: number;
}

/** Counters of this process in Prometheus's text format 0.0.4. */
export interface Metrics {
  record(facts: MetricFacts): void;
  render(): string;
}

interface Counter {
  requests: number;
  seconds: number;
}

/** `now` gives milliseconds; uptime counts from this call. */
export function createMetrics(now: () => number): Metrics {
  const startedAt = now();
  const counters = new Map<string, Counter>();
  return {
    record({ operationId, status, milliseconds }) {
      const labels = `operation="${operationId ?? ''}",status="${status}"`;
      const counter = counters.get(labels) ?? { requests: 0, seconds: 0 };
      counter.requests += 1;
      counter.seconds += milliseconds / 1000;
      counters.set(labels, counter);
    },
    render() {
      const sorted = [...counters].toSorted(([a], [b]) => (a < b ? -1 : 1));
      const uptime = (now() - startedAt) / 1000;
      return [
        ...gauge('process_uptime_seconds', 'Time since the process started.', uptime),
        ...gauge('process_resident_memory_bytes', 'Resident memory.', process.memoryUsage.rss()),
        ...family('http_requests_total', 'Answered requests; unknown paths have no operation.'),
        ...sorted.map(([labels, { requests }]) => `http_requests_total{${labels}} ${requests}`),
        ...family('http_request_seconds_total', 'Time spent on them.'),
        ...sorted.map(
          ([labels, { seconds }]) => `http_request_seconds_total{${labels}} ${seconds}`,
        ),
        '',
      ].join('\n');
    },
  };
}

function family(name: string, help: string): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} counter`];
}

function gauge(name: string, help: string, value: number): readonly string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} gauge`, `${name} ${value}`];
}
