/** Control owners are told when a test falls due; a week later requester and risk owner are told as well. */
import type { Services } from './command.ts';
import type { DueControl, Notice } from './ports.ts';

const BATCH = 500;

/** How many notices were given. Asked again, it gives none twice. */
export async function remindControlOwners(services: Services): Promise<number> {
  let given = 0;
  for (;;) {
    const notices = await services.store.transact(async (tx) => {
      const due = (await tx.controlsDue(BATCH)).flatMap((control) => noticesFor(control, tx.at, services));
      await tx.notify(due);
      return due.length;
    });
    given += notices;
    if (notices < BATCH) return given;
  }
}

function noticesFor(control: DueControl, at: Notice['at'], services: Services): readonly Notice[] {
  const to =
    control.stage === 'due' ? [control.owner] : [control.owner, control.riskOwner, control.requester];
  const { exception, number, stage, dueAt, deadline, title } = control;
  const detail = { number, control: control.control, title, stage, dueAt, deadline };
  return [...new Set(to)].map((person) => ({
    id: services.ids.next(),
    to: person,
    kind: 'control-due',
    exception,
    at,
    detail,
  }));
}
