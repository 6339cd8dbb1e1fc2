import { must } from '../kernel/errors.ts';
import { createStaffStore } from '../doors/web/sign-in/staff.store.ts';
import type { Actor } from '../engine/access/access.ts';
import { findHeads } from '../engine/links/index.ts';
import { ledgerTable } from '../engine/ledger/ledger.ts';
import type { CommandIo } from '../engine/module/command.ts';
import type { House } from '../engine/module/house.ts';
import { answersTo, sendAnswer, type AnswerNeeds } from '../modules/answers/index.ts';
import {
  loadDemonstration,
  type DemonstrationNeeds,
  type DemoStaff,
  type Loaded,
} from '../modules/demonstration/index.ts';
import { listEditions } from '../modules/reports/report.tables.ts';
import { tables, Unit } from '../platform/database/database.ts';
import type { JobHandler } from '../platform/jobs/jobs.ts';
import { createJobRunner } from '../platform/jobs/runner.ts';
import { demoPersons } from './demo-persons.ts';
import { demoRegister } from './demo-register.ts';
import type { Rooms } from './rooms.ts';

type Furnished = Pick<Rooms, 'plans' | 'signals' | 'themes' | 'hardships' | 'reports' | 'jobs'> & {
  readonly answerNeeds: AnswerNeeds;
};

/** Loads the demonstration into an untouched installation; connects it to the acts of the other rooms. */
export async function demonstrate(house: House, rooms: Furnished, io: CommandIo): Promise<Loaded> {
  return loadDemonstration(house, await connect(house, rooms), io);
}

async function connect(house: House, rooms: Furnished): Promise<DemonstrationNeeds> {
  const { plans, signals, themes, hardships, reports, answerNeeds } = rooms;
  const ledger = () =>
    tables<{ ledger: { seq: number; act: string } }>(house.database).selectFrom(ledgerTable as 'ledger');
  const planTitled = async (title: string) => (await findHeads(house.database, ['plan'], title))[0]?.id ?? null;
  return {
    staff: await signInStaff(house),
    happened: async (act) => Boolean(await ledger().select('seq').where('act', '=', act).limit(1).executeTakeFirst()),
    untouched: async () => !(await ledger().select('seq').limit(1).executeTakeFirst()),
    plans: {
      async import(actor, file, facts) {
        return (await planTitled(facts.title)) ?? (await plans.import(actor, file, facts)).id;
      },
      decide: (actor, ids, decision) => plans.decide(actor, ids, decision),
      publish: (actor, id) => plans.publish(actor, id),
      idOf: planTitled,
    },
    commitments: demoRegister(plans.register),
    themes: demoRegister(themes.register),
    hardships: demoRegister(hardships.hardships),
    solutions: demoRegister(hardships.solutions),
    signals: {
      async add(unit, actor, made, code) {
        const { text, receivedAt, channel, story: _, ...told } = made;
        await signals.add(
          unit,
          actor,
          { story: text, ...told },
          { channel, receivedAt, receipt: channel === 'web', ...(code === null ? {} : { receiptCode: code }) },
        );
      },
      async count() {
        const { received, withdrawn } = await signals.counts();
        return received + withdrawn;
      },
      async all() {
        const found = [];
        for await (const signal of signals.stories()) found.push(signal);
        return found;
      },
      deliver: (actor, id, answer) => signals.deliver(actor, id, answer),
      saySolved: (id, solved) => signals.saySolved({ kind: 'reporter', signalId: id }, id, solved),
    },
    grouping: {
      run: async () => {
        const unit = new Unit();
        house.jobs.add(unit, 'themes:propose', { asked: true });
        await house.database.write(unit);
        await drain(house, rooms.jobs, 'themes:propose');
      },
      proposals: (actor) => themes.proposals(actor),
      accept: (actor, key, title) => themes.decide.accept(actor, key, title),
      split: (actor, from, ids, title) => themes.decide.split(actor, from, ids, title),
      merge: (actor, from, into) => themes.decide.merge(actor, from, into),
      members: (id) => themes.members(id),
    },
    answers: {
      answered: async (type, id) => (await answersTo(house, type, id)).length > 0,
      async send(actor, type, id, texts) {
        await sendAnswer(house, answerNeeds, actor, type, id, texts);
      },
      deliver: () => drain(house, rooms.jobs, 'answers:deliver'),
    },
    reports: {
      editions: () => listEditions(house.database, true),
      make: (actor, edition) => reports.make(actor, edition),
      freeze: (actor, id) => reports.freeze(actor, id),
    },
  };
}

/** Does the work of one kind that waits, before the worker of the site starts. */
async function drain(house: House, jobs: readonly JobHandler[], kind: string): Promise<void> {
  const own = jobs.filter((job) => job.kind === kind);
  await createJobRunner(house.database, house.clock, own).drain();
}

/** The invented staff get their rows as if they signed in once, so that what they did bears their id. */
async function signInStaff(house: House): Promise<DemoStaff> {
  const store = createStaffStore(house.database);
  const arrive = async (key: string): Promise<Actor> => {
    const subject = `demo:${key}`;
    await store.arrive(
      must(
        demoPersons.find((person) => person.subject === subject),
        subject,
      ),
    );
    return must(await store.bySubject(subject), subject);
  };
  return {
    coordinator: await arrive('coordinator'),
    owner: await arrive('policy-owner'),
    secondOwner: await arrive('second-owner'),
    lawyer: await arrive('lawyer'),
    auditor: await arrive('auditor'),
    townOwner: await arrive('town-owner'),
  };
}
