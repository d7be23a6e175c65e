import { parseArgs } from 'node:util';
import { KINDS, PRINCIPALS, TARGETS } from './case.ts';
import { CONTENDERS } from './contenders.ts';
import { ALGORITHMS, WORKLOADS } from './domain/setup.ts';
import { FULL, QUICK, type Plan, type Section } from './plan.ts';

const USAGE = `npm run bench -- [--quick]
npm run bench -- --only bare,ours [--sizes 20] [--seconds 3] ...

  --quick              ends within two minutes
  --only <names>       contenders: ${CONTENDERS.map(({ name }) => name).join(',')}
  --sizes <numbers>    operations of the contracts
  --in-turn            contracts of all sizes are up at once and measured in turn
  --apart              one peer at a time is up beside bare and ours; else all are
  --starts <n>         how often the servers are started anew, each time for all rounds
  --workloads <names>  ${WORKLOADS.join(',')}
  --algorithms <names> ${ALGORITHMS.join(',')}
  --targets <names>    ${TARGETS.join(',')}: all operations, or the last one only
  --kinds <names>      ${KINDS.join(',')}
  --seconds <n>        of each round
  --rounds <n>
  --warm-up <n>        seconds before the first round
  --connections <n>
  --principals <n>     how many callers there are, with a token each
`;

/** What is to be measured, and the name under which the results are kept. */
export interface Order extends Omit<Plan, 'name'> {
  readonly name: 'full' | 'quick' | null;
}

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Ends the process where help is asked for or the options make no sense. */
export function orderOrExit(argv: readonly string[]): Order {
  if (argv.includes('--help')) {
    process.stdout.write(USAGE);
    process.exit(0);
  }
  try {
    return readOptions(argv);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exit(2);
  }
}

/** Throws where an option is unknown or has no such value. */
export function readOptions(argv: readonly string[]): Order {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: {
      quick: { type: 'boolean' },
      only: text,
      sizes: text,
      'in-turn': { type: 'boolean' },
      apart: { type: 'boolean' },
      starts: text,
      workloads: text,
      algorithms: text,
      targets: text,
      kinds: text,
      seconds: text,
      rounds: text,
      'warm-up': text,
      connections: text,
      principals: text,
    },
  });
  const plan = values.quick === true ? QUICK : FULL;
  const { seconds, settleSeconds, warmUpSeconds, rounds, connections } = plan.effort;
  const sections = isChosen(values) ? [chosenSection(values)] : plan.sections;
  const isWhole = Object.keys(values).every((name) => name === 'quick');
  return {
    name: isWhole ? plan.name : null,
    sections,
    effort: {
      seconds: numberOf(values, 'seconds', seconds),
      settleSeconds,
      warmUpSeconds: numberOf(values, 'warm-up', warmUpSeconds),
      rounds: numberOf(values, 'rounds', rounds),
      connections: numberOf(values, 'connections', connections),
    },
  };
}

const DIMENSIONS = [
  'only',
  'sizes',
  'in-turn',
  'apart',
  'starts',
  'workloads',
  'algorithms',
  'targets',
  'kinds',
  'principals',
];

function isChosen(values: Values): boolean {
  return DIMENSIONS.some((name) => values[name] !== undefined);
}

function chosenSection(values: Values): Section {
  const names = CONTENDERS.map(({ name }) => name);
  const sizes = typeof values['sizes'] === 'string' ? values['sizes'].split(',') : ['20'];
  return {
    contenders: chosen(values, 'only', names, names),
    sizes: sizes.map(sizeOf),
    inTurn: values['in-turn'] === true,
    apart: values['apart'] === true,
    starts: numberOf(values, 'starts', 1),
    workloads: chosen(values, 'workloads', WORKLOADS, ['post']),
    algorithms: chosen(values, 'algorithms', ALGORITHMS, ['HS256']),
    targets: chosen(values, 'targets', TARGETS, ['spread']),
    kinds: chosen(values, 'kinds', KINDS, ['accepted']),
    principals: numberOf(values, 'principals', PRINCIPALS),
  };
}

function sizeOf(text: string): number {
  const size = Number(text);
  if (Number.isSafeInteger(size) && size >= 2) return size;
  throw new Error('--sizes must be whole numbers from 2');
}

function chosen<Name extends string>(
  values: Values,
  option: string,
  names: readonly Name[],
  fallback: readonly Name[],
): readonly Name[] {
  const text = values[option];
  if (typeof text !== 'string') return fallback;
  const words = text.split(',');
  const unknown = words.find((word) => !names.some((name) => name === word));
  if (unknown === undefined) return names.filter((name) => words.includes(name));
  throw new Error(`--${option}: "${unknown}" is none of ${names.join(', ')}`);
}

function numberOf(values: Values, option: string, fallback: number): number {
  const text = values[option];
  if (text === undefined) return fallback;
  const number = Number(text);
  if (number > 0) return number;
  throw new Error(`--${option} must be a number above 0`);
}
