import type { Contract } from '../contract/model.ts';
import { isTree, own } from '../contract/json.ts';
import { didYouMean, quote } from '../contract/suggest.ts';
import { compareDiagnostics, formatDiagnostic } from '../diagnostic.ts';
import type { Locate, Location } from '../diagnostic.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';
import type { Rule, RuleFacts, Severity } from './rule.ts';
import { ruleFacts, rules, unknownRule, unusedSuppression } from './rules.ts';
import { Subject } from './subject.ts';
import { Suppressions } from './suppressions.ts';

/** How much each rule weighs, where it is not as the table says. */
export type RuleSettings = Readonly<Record<string, Severity | 'off'>>;

export interface LintInput {
  readonly contract: Contract;
  readonly locate: Locate;
  readonly settings?: RuleSettings;
}

export interface LintResult {
  /** In the order of the document. */
  readonly findings: readonly Finding[];
  /** How many more the document silences, each with a reason. */
  readonly suppressed: number;
}

/** Asks every rule that is not off. */
export function lint({ contract, locate, settings = {} }: LintInput): LintResult {
  const subject = new Subject(contract);
  const run = new Run(subject, locate, settings);
  for (const rule of rules) run.ask(rule);
  run.judgeSuppressions();
  return { findings: run.findings(), suppressed: run.suppressed };
}

class Run {
  suppressed = 0;
  readonly #subject: Subject;
  readonly #locate: Locate;
  readonly #settings: RuleSettings;
  readonly #suppressions: Suppressions;
  readonly #found = new Map<string, Finding>();

  constructor(subject: Subject, locate: Locate, settings: RuleSettings) {
    this.#subject = subject;
    this.#locate = locate;
    this.#settings = settings;
    this.#suppressions = new Suppressions(subject, subject.holders());
  }

  ask(rule: Rule): void {
    if (this.#severity(rule) === 'off') return;
    rule.check(this.#subject, (place, message, hint) => this.#say(rule, place, message, hint));
  }

  judgeSuppressions(): void {
    const known = new Set(ruleFacts.map(({ code }) => code));
    for (const { rule, used, entry } of this.#suppressions.all) {
      if (!known.has(rule)) {
        const message = `there is no rule ${quote(rule)}`;
        this.#say(unknownRule, { node: entry }, message, didYouMean(rule, known));
      } else if (!used && this.#settings[rule] !== 'off') {
        const message = `nothing here breaks ${quote(rule)}`;
        this.#say(unusedSuppression, { node: entry }, message, 'leave this entry out');
      }
    }
  }

  findings(): readonly Finding[] {
    return [...this.#found.values()].sort(compareDiagnostics);
  }

  #severity({ code, severity }: RuleFacts): Severity | 'off' {
    return own(this.#settings, code) === undefined ? severity : (this.#settings[code] ?? severity);
  }

  #say(rule: RuleFacts, place: Place, message: string, hint: string | undefined): void {
    const severity = this.#severity(rule);
    if (severity === 'off') return;
    if (this.#suppressions.find(rule.code, place) !== undefined) {
      this.suppressed++;
      return;
    }
    const at = this.#place(place);
    const finding = { severity, code: rule.code, message, at };
    const whole = hint === undefined ? finding : { ...finding, hint };
    this.#found.set(formatDiagnostic(whole), whole);
  }

  #place({ node, key }: Place): Location {
    const { source } = this.#subject.contract;
    const inside = key === undefined ? undefined : own(Object(node), key);
    const found = isTree(inside) ? this.#locate(inside) : this.#locate(node, key);
    return found ?? this.#locate(node) ?? { file: source, line: 1, column: 1 };
  }
}
