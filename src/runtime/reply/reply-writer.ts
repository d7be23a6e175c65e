import type { Answer } from '../answer.ts';
import type {
  OperationSpec,
  OperationValidators,
  ResponseMediaSpec,
  ResponseSpec,
} from '../contract.ts';
import { checkOf } from '../outline/check.ts';
import { numberOf } from '../outline/number-of.ts';
import type { Reply } from '../types.ts';
import { requireValidator } from '../validators.ts';
import { compileTypes, responseOf, type ChooseType } from './choose-response.ts';
import { NO_FAULTS, UnsendableReply, type ReplyFault } from './fault.ts';
import {
  bodySchema,
  bodyWriters,
  type BodySchema,
  type WriteBody,
  type WrittenBody,
} from './reply-body.ts';
import { compileHeaders, type HeaderWriter, type WrittenHeaders } from './reply-headers.ts';

/** A reply that was checked against its operation. */
export interface WrittenReply {
  readonly answer: Answer;
  /** As it is declared; `null` without a body. */
  readonly type: string | null;
  readonly kind: ResponseMediaSpec['kind'] | null;
  readonly faults: readonly ReplyFault[];
}

/** Statuses that have no body (RFC 9110 6.4.1). */
const BODILESS = new Set([204, 205, 304]);

const EXTRA: readonly ReplyFault[] = [{ where: 'body', message: 'the reply must have no body' }];
const MISSING: readonly ReplyFault[] = [{ where: 'body', message: 'the reply must have a body' }];

/**
 * What the contract says of one status, and the schema of its body where it declares one media type, as
 * most do. One small object: with many operations none of them is in the processor's caches.
 */
export interface StatusPlan extends BodySchema {
  readonly form: StatusForm;
  /** By the declared media type; `null` where there is one at most. */
  readonly several: ReadonlyMap<string, MediaPlan> | null;
}

/** How replies of a status are written, whatever their schema; operations that say the same share it. */
interface StatusForm {
  readonly status: number;
  readonly writeHeaders: HeaderWriter;
  /** `null`: the status has no body. */
  readonly chooseType: ChooseType | null;
  /** Of the first media type. */
  readonly write: WriteBody;
}

interface MediaPlan {
  readonly write: WriteBody;
  readonly schema: BodySchema;
}

const NO_BODY: MediaPlan = {
  write: () => {
    throw new UnsendableReply('the status has no body');
  },
  schema: bodySchema(null),
};

/** How the replies of an operation are written. */
export interface ReplyPlans {
  /** Of the last reply: most operations have one status that they nearly always answer with. */
  lastPlan: StatusPlan | null;
  /** Throws `UnsendableReply` where the status is not declared. */
  readonly planOf: PlanOfStatus;
}

type PlanOfStatus = (status: number) => StatusPlan;

/** Compiles what an operation says of a status at the first reply that has it. */
export function compileReplies(
  { responses }: Pick<OperationSpec, 'responses'>,
  validators: OperationValidators,
): PlanOfStatus {
  const plans = new Map<number, StatusPlan>();
  return (status) => {
    const known = plans.get(status);
    if (known !== undefined) return known;
    const response = responseOf(responses, status);
    if (response === null) throw new UnsendableReply(`the status ${status} is not declared`);
    const plan = compileStatus(status, response, validators);
    plans.set(status, plan);
    return plan;
  };
}

/**
 * Checks a reply and writes it as it will be sent. Throws `UnsendableReply` where it can be sent in no
 * mode: an undeclared status or media type, or a body that its media type cannot hold.
 */
export function writeReply(plans: ReplyPlans, reply: Reply): WrittenReply {
  const status = statusOf(reply);
  if (plans.lastPlan?.form.status !== status) plans.lastPlan = plans.planOf(status);
  return write(plans.lastPlan, reply);
}

function statusOf(reply: unknown): number {
  const status = isReply(reply) ? reply.status : undefined;
  if (status === undefined || status < 200 || status > 599 || !Number.isInteger(status)) {
    throw new UnsendableReply('the handler must return a status from 200 to 599');
  }
  return status;
}

function isReply(value: unknown): value is Reply {
  return (
    typeof value === 'object' &&
    value !== null &&
    'status' in value &&
    typeof value.status === 'number'
  );
}

function compileStatus(
  status: number,
  response: ResponseSpec,
  validators: OperationValidators,
): StatusPlan {
  const { content } = response;
  const hasBody = !BODILESS.has(status) && Object.keys(content).length > 0;
  const media = Object.entries(content).map(([type, { kind, validator }]) => {
    const check = validator === undefined ? null : checkOf(requireValidator(validators, validator));
    return [type, { write: bodyWriters[kind], schema: bodySchema(check) }] as const;
  });
  const { write, schema } = media[0]?.[1] ?? NO_BODY;
  return {
    form: shared({
      status,
      writeHeaders: compileHeaders(response, validators),
      chooseType: hasBody ? compileTypes(content) : null,
      write,
    }),
    several: media.length > 1 ? new Map(media) : null,
    outline: schema.outline,
    check: schema.check,
  };
}

const forms = new WeakMap<HeaderWriter, Map<string, StatusForm>>();

/** The one of all forms that say the same. */
function shared(form: StatusForm): StatusForm {
  const { status, writeHeaders, chooseType, write } = form;
  const alike = forms.get(writeHeaders) ?? new Map<string, StatusForm>();
  const key = `${status} ${numberOf(write)} ${chooseType === null ? '' : numberOf(chooseType)}`;
  const known = alike.get(key) ?? form;
  forms.set(writeHeaders, alike.set(key, known));
  return known;
}

function write(plan: StatusPlan, reply: Reply): WrittenReply {
  const { form, several } = plan;
  const { status, writeHeaders, chooseType } = form;
  const fields = writeHeaders(reply.headers);
  if (chooseType === null) return bodiless(form, fields, reply.body === undefined ? null : EXTRA);
  if (reply.body === undefined) return bodiless(form, fields, MISSING);
  const type = chooseType(reply);
  const { body, faults } =
    several === null
      ? form.write(reply.body, plan)
      : writeOneOf(several, type.declared, reply.body);
  return {
    answer: { status, headers: merged(fields.headers, type.headers), body },
    type: type.declared,
    kind: type.media.kind,
    faults: fields.faults.length === 0 ? faults : [...fields.faults, ...faults],
  };
}

function writeOneOf(
  several: ReadonlyMap<string, MediaPlan>,
  declared: string,
  body: unknown,
): WrittenBody {
  const media = several.get(declared);
  if (media === undefined) throw new Error('the media type has no writer');
  return media.write(body, media.schema);
}

function bodiless(
  { status }: StatusForm,
  { headers, faults }: WrittenHeaders,
  found: readonly ReplyFault[] | null,
): WrittenReply {
  return {
    answer: { status, headers, body: null },
    type: null,
    kind: null,
    faults: [...(found ?? NO_FAULTS), ...faults],
  };
}

function merged(
  headers: Answer['headers'],
  type: { readonly 'Content-Type': string },
): Answer['headers'] {
  for (const name in headers) if (Object.hasOwn(headers, name)) return { ...headers, ...type };
  return type;
}
