import { events } from './0001-events.ts';
import { projections } from './0002-projections.ts';
import { registerIndexes } from './0003-register-indexes.ts';
import { peopleTold } from './0004-people-told.ts';
import { writeUnit } from './0005-write-unit.ts';
import { directory } from './0006-directory.ts';
import { identity } from './0007-identity.ts';
import { meta } from './0008-meta.ts';
import { metrics } from './0100-metrics.ts';
import { review } from './0200-review.ts';
import { work } from './0220-work.ts';
import { delegatedDecisions } from './0230-delegated-decisions.ts';
import { removals } from './0240-removals.ts';
import { signInsIssued } from './0261-sign-ins-issued.ts';
import { recordCounted } from './0262-record-counted.ts';
import { foldedGeneration } from './0250-folded-generation.ts';
import { lateRemovals } from './0251-late-removals.ts';
import { furtherMetrics } from './0252-further-metrics.ts';
import { itemLives } from './0253-item-lives.ts';
import { looks } from './0260-looks.ts';
import { savedViews } from './0280-saved-views.ts';
import type { Migration } from './migration.ts';

/** In order; one that was released is never changed. */
export const migrations: readonly Migration[] = [
  events,
  projections,
  registerIndexes,
  peopleTold,
  writeUnit,
  directory,
  identity,
  meta,
  metrics,
  review,
  work,
  delegatedDecisions,
  removals,
  foldedGeneration,
  lateRemovals,
  furtherMetrics,
  itemLives,
  looks,
  signInsIssued,
  recordCounted,
  savedViews,
];
