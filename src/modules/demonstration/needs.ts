import type { Actor } from '../../engine/access/access.ts';
import type { Reference } from '../../engine/register/index.ts';
import type { Unit } from '../../platform/database/database.ts';
import type { DemoEdition } from './content/records/editions.ts';
import type { MadeSignal } from './generate/signals.ts';

/** A record as this room needs it. */
export interface Kept {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly pending: unknown;
  readonly values: Readonly<Record<string, unknown>>;
}

type Values = Readonly<Record<string, unknown>>;

/** A register, through its real acts: access, conditions, four eyes and the ledger included. */
export interface DemoRegister {
  create(actor: Actor, values: Values): Promise<Kept>;
  update(actor: Actor, record: Kept, patch: Values, reason: string): Promise<Kept>;
  act(actor: Actor, record: Kept, action: string, given?: { values?: Values; reason?: string }): Promise<Kept>;
  addEntry(actor: Actor, id: string, field: string, entry: Values): Promise<Kept>;
  link(actor: Actor, id: string, link: string, to: Reference): Promise<unknown>;
  /** Ids at the other end of a link. */
  linked(id: string, link: string): Promise<readonly string[]>;
  mustGet(id: string): Promise<Kept>;
  /** The record with this title, if there is one. */
  titled(title: string): Promise<Kept | null>;
  all(): Promise<readonly Kept[]>;
}

export interface DemoSignal {
  readonly id: string;
  readonly number: number;
  readonly state: string;
  readonly answerBefore: string;
  readonly receivedAt: string;
  readonly language: 'nl' | 'en';
  readonly solved: string | null;
}

export interface DemoProposal {
  readonly key: string;
  readonly members: readonly string[];
  /** The theme that it belongs to already, if any. */
  readonly theme?: string | null;
}

/** The invented staff, as they are in the staff table. */
export interface DemoStaff {
  readonly coordinator: Actor;
  readonly owner: Actor;
  readonly secondOwner: Actor;
  readonly lawyer: Actor;
  readonly auditor: Actor;
  readonly townOwner: Actor;
}

/** What the demonstration asks of other rooms; main connects it. Nothing here goes around an act. */
export interface DemonstrationNeeds {
  readonly staff: DemoStaff;
  /** A line of the ledger with this act exists. */
  happened(act: string): Promise<boolean>;
  /** True where nothing at all was ever done here. */
  untouched(): Promise<boolean>;
  readonly plans: {
    /** The id of the plan of this title, imported now or before. */
    import(actor: Actor, file: { fileName: string; bytes: Uint8Array }, facts: PlanFacts): Promise<string>;
    decide(actor: Actor, ids: readonly string[], decision: 'confirm' | 'reject'): Promise<number>;
    publish(actor: Actor, planId: string): Promise<void>;
    /** The id of the plan with this title; null when there is none. */
    idOf(title: string): Promise<string | null>;
  };
  readonly commitments: DemoRegister;
  readonly themes: DemoRegister;
  readonly hardships: DemoRegister;
  readonly solutions: DemoRegister;
  readonly signals: {
    add(unit: Unit, actor: Actor, signal: MadeSignal, receiptCode: string | null): Promise<void>;
    count(): Promise<number>;
    all(): Promise<readonly DemoSignal[]>;
    deliver(actor: Actor, id: string, answer: { id: string; text: string }): Promise<unknown>;
    saySolved(id: string, solved: 'yes' | 'partly' | 'no'): Promise<void>;
  };
  readonly grouping: {
    /** Runs the proposer on everything that came in. */
    run(): Promise<void>;
    proposals(actor: Actor): Promise<readonly DemoProposal[]>;
    accept(actor: Actor, key: string, title: string): Promise<string>;
    split(actor: Actor, from: string, ids: readonly string[], title: string): Promise<string>;
    merge(actor: Actor, from: string, into: string): Promise<string>;
    members(themeId: string): Promise<readonly string[]>;
  };
  readonly answers: {
    answered(type: 'theme' | 'hardship', id: string): Promise<boolean>;
    send(actor: Actor, type: 'theme' | 'hardship', id: string, texts: { nl: string; en: string | null }): Promise<void>;
    /** Brings everything that was sent to everyone, with progress. */
    deliver(): Promise<void>;
  };
  readonly reports: {
    editions(): Promise<readonly { readonly id: string; readonly title: string; readonly state: string }[]>;
    make(actor: Actor, edition: NewEdition): Promise<string>;
    freeze(actor: Actor, id: string): Promise<void>;
  };
}

interface NewEdition extends Omit<DemoEdition, 'plan'> {
  readonly until: string;
  readonly planId: string | null;
}

interface PlanFacts {
  readonly title: string;
  readonly publisher: string;
  readonly year: number;
}
