import { events } from './0001-events.ts';
import { projections } from './0002-projections.ts';
import { registerIndexes } from './0003-register-indexes.ts';
import { peopleTold } from './0004-people-told.ts';
import { writeUnit } from './0005-write-unit.ts';
import { directory } from './0006-directory.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [
  events,
  projections,
  registerIndexes,
  peopleTold,
  writeUnit,
  directory,
];
