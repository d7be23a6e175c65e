import type { Contract, Operation } from '../contract/model.ts';
import { isTree, own } from '../contract/json.ts';
import type { Tree } from '../contract/json.ts';
import { componentAt } from '../contract/document/context.ts';
import { walk } from '../contract/document/grammar.ts';
import type { Kind, Visited } from '../contract/document/grammar.ts';
import { operationsOf, titleOf } from '../contract/document/operations.ts';
import { Parents } from './parents.ts';
import { childrenOf, reach } from './reach.ts';
import type { Node } from './reach.ts';
import { wordsOf } from './words.ts';

/** An operation as the model has it and as the document writes it. */
export interface Endpoint {
  readonly model: Operation;
  readonly tree: Tree;
  readonly pathItem: Tree;
  /** `GET /items` */
  readonly title: string;
  /** Whether it changes something: every method but GET, HEAD, OPTIONS, QUERY and TRACE. */
  readonly writes: boolean;
}

/** A schema that requests or responses are made of. */
export interface UsedSchema {
  readonly schema: Tree;
  /** As a message names it, quoted. */
  readonly name: string;
}

const safe = new Set(['GET', 'HEAD', 'OPTIONS', 'QUERY', 'TRACE']);

/** A contract, prepared for rules to ask. */
export class Subject {
  readonly contract: Contract;
  readonly document: Tree;
  readonly endpoints: readonly Endpoint[];
  readonly parents: Parents;
  readonly #kinds = new Map<Kind, Visited[]>();
  #request: readonly UsedSchema[] | undefined;
  #response: readonly UsedSchema[] | undefined;

  constructor(contract: Contract) {
    this.contract = contract;
    this.document = contract.document;
    this.parents = new Parents(contract.document);
    this.endpoints = endpointsOf(contract);
    walk('document', contract.document, (node) => {
      const known = this.#kinds.get(node.kind);
      if (known === undefined) this.#kinds.set(node.kind, [node]);
      else known.push(node);
    });
  }

  /** Every object of a kind, in the order of the document. */
  nodes(kind: Kind): readonly Visited[] {
    return this.#kinds.get(kind) ?? [];
  }

  /** Every object that may hold an extension. */
  holders(): Tree[] {
    return [...this.#kinds].flatMap(([kind, nodes]) =>
      kind === 'requirement' ? [] : nodes.map(({ value }) => value),
    );
  }

  /** The schemas that some operation's parameters or bodies are made of. */
  requestSchemas(): readonly UsedSchema[] {
    this.#request ??= this.#used(this.endpoints.flatMap(requestNodes));
    return this.#request;
  }

  /** The schemas that some operation's responses are made of. */
  responseSchemas(): readonly UsedSchema[] {
    this.#response ??= this.#used(this.endpoints.flatMap(responseNodes));
    return this.#response;
  }

  /** All that some nodes hold or refer to. */
  reach(starts: readonly Node[]): ReadonlyMap<Tree, Kind> {
    return reach(starts, this.document);
  }

  /** Follows references to components, as far as they lead somewhere. */
  resolve(node: unknown): Tree | undefined {
    let at = node;
    for (let hops = 0; hops < 100 && isTree(at); hops++) {
      const ref = own(at, '$ref');
      if (typeof ref !== 'string') return at;
      at = componentAt(ref, this.document)?.value;
    }
    return undefined;
  }

  /** How messages name a node, quoted where the name is the document's. */
  words(node: object): string {
    return wordsOf(this.parents.pathOf(node), this.document);
  }

  #used(starts: readonly Node[]): UsedSchema[] {
    return [...this.reach(starts)].flatMap(([schema, kind]) =>
      kind === 'schema' ? [{ schema, name: this.words(schema) }] : [],
    );
  }
}

function endpointsOf(contract: Contract): Endpoint[] {
  const models = new Map(contract.operations.map((model) => [model.id, model]));
  return operationsOf(contract.document).flatMap((placed) => {
    const { operation: tree, pathItem, method } = placed;
    const model = models.get(String(own(tree, 'operationId')));
    if (model === undefined) return [];
    return [{ model, tree, pathItem, title: titleOf(placed), writes: !safe.has(method) }];
  });
}

/** The parameters and the body of an operation. */
export function requestNodes({ tree, pathItem }: Endpoint): Node[] {
  return [
    ...childrenOf({ kind: 'pathItem', value: pathItem }).filter(({ kind }) => kind === 'parameter'),
    ...childrenOf({ kind: 'operation', value: tree }).filter(
      ({ kind }) => kind === 'parameter' || kind === 'requestBody',
    ),
  ];
}

/** The responses of an operation. */
export function responseNodes({ tree }: Endpoint): Node[] {
  return childrenOf({ kind: 'operation', value: tree }).filter(({ kind }) => kind === 'responses');
}
