/** A request on the command line: flags, or a JSON file with the API's own field names, or both (flags win). */
import type { Command } from 'commander';
import type { components } from '../client/api.ts';
import { exitCodes, type Io, Stop } from './io.ts';
import { instantOf, partsOf, wholeNumber } from './parse.ts';

export type RequestBody = components['schemas']['RequestContentInput'];

export type RequestFlags = {
  file?: string;
  title?: string;
  policy?: string;
  clause?: string;
  subject?: string[];
  resource?: string[];
  environment?: string;
  classification?: string;
  tier?: string;
  exposure?: string;
  obstacle?: string;
  consequence?: string;
  tried?: string;
  start?: string;
  term?: string;
  structural?: string;
  control?: string[];
  milestone?: string[];
  exit?: string;
  riskOwner?: string;
  contact?: string;
  ticket?: string;
  confidential?: true;
  ratifies?: string;
  changed?: string;
  cost?: string;
  incidents?: string;
  replan?: string[];
};

export const CONTROL_PARTS = [
  'id',
  'library',
  'title',
  'objective',
  'owner',
  'test',
  'every',
  'strength',
] as const;
export const MILESTONE_PARTS = ['id', 'title', 'due', 'owner', 'budget'] as const;
const REPLAN_PARTS = ['milestone', 'due', 'why'] as const;
const collect = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

export function requestFlags(command: Command): Command {
  return command
    .option('--file <path>', 'a JSON file with the fields of the API; - reads standard input')
    .option('--title <text>')
    .option('--policy <id>', 'see `interim policy list`')
    .option('--clause <text>')
    .option('--subject <ref>', 'who is covered: user:lena, group:contractors ... (repeat)', collect)
    .option('--resource <ref>', 'what is reached: application:hr, system:hr-db ... (repeat)', collect)
    .option('--environment <text>')
    .option('--classification <level>', 'public, internal, confidential, restricted')
    .option('--tier <tier>', 'T0 to T3')
    .option('--exposure <level>', 'internal, partner, internet')
    .option('--obstacle <text>', 'what prevents compliance now')
    .option('--consequence <text>', 'what is lost if this is refused')
    .option('--tried <text>', 'alternatives tried')
    .option('--start <when>', 'not before; a date or a distance')
    .option('--term <days>', 'days asked for')
    .option('--structural <reason>', 'why a shorter clock would force an unsafe workaround')
    .option(
      '--control <parts>',
      `a compensating control: "library=dedicated-alert; owner=ines" or "title=...; objective=...; test=...; every=30; owner=..." (repeat)`,
      collect,
    )
    .option('--milestone <parts>', '"title=Replace HR core; due=60d; owner=lukasz" (repeat)', collect)
    .option('--exit <when>', 'when the exception is no longer needed')
    .option('--risk-owner <person>')
    .option('--contact <text>')
    .option('--ticket <id>', 'change ticket')
    .option('--confidential', 'shown only to those who take part')
    .option('--ratifies <number>', 'the emergency that this request ratifies')
    .option('--changed <text>', 'renewal by another name: what changed')
    .option('--cost <text>', 'what complying now would cost')
    .option('--incidents <text>', 'incidents during the term')
    .option('--replan <parts>', '"milestone=m1; due=30d; why=..." (repeat)', collect);
}

export async function readBody(io: Io, file: string | undefined): Promise<Record<string, unknown>> {
  if (file === undefined) return {};
  const text = file === '-' ? await io.readStdin() : Buffer.from(await io.readFile(file)).toString('utf8');
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch (error) {
    throw new Stop(
      `${file === '-' ? 'Standard input' : file} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      exitCodes.usage,
    );
  }
  throw new Stop(`${file} must hold one JSON object with the fields of a request.`, exitCodes.usage);
}

export async function requestBody(io: Io, flags: RequestFlags, now: string): Promise<RequestBody> {
  const when = (text: string | undefined) => (text === undefined ? undefined : instantOf(text, now));
  const typed = {
    title: flags.title,
    policy: flags.policy,
    clause: flags.clause,
    subjects: flags.subject,
    resources: flags.resource,
    environment: flags.environment,
    classification: flags.classification,
    tier: flags.tier,
    exposure: flags.exposure,
    obstacle: flags.obstacle,
    consequence: flags.consequence,
    alternativesTried: flags.tried,
    requestedStart: when(flags.start),
    termDays: flags.term === undefined ? undefined : wholeNumber(flags.term, '--term'),
    structuralReason: flags.structural,
    controls: flags.control?.map(controlOf),
    milestones: flags.milestone?.map((m) => milestoneOf(m, now)),
    exitDate: when(flags.exit),
    riskOwner: flags.riskOwner,
    contact: flags.contact,
    ticket: flags.ticket,
    confidential: flags.confidential,
    ratifies: flags.ratifies,
    renewalAnswers: answersOf(flags, now),
  };
  // The server validates: what a file holds is its business, and its answer names the field.
  return {
    ...(await readBody(io, flags.file)),
    ...Object.fromEntries(Object.entries(typed).filter(([, v]) => v !== undefined)),
  } as RequestBody;
}

function controlOf(text: string) {
  const p = partsOf(text, CONTROL_PARTS);
  const { test, every, ...rest } = p;
  return {
    ...rest,
    ...(test === undefined ? {} : { testMethod: test }),
    ...(every === undefined ? {} : { frequencyDays: wholeNumber(every, 'every') }),
  };
}

export function milestoneOf(text: string, now: string) {
  const { due, ...rest } = partsOf(text, MILESTONE_PARTS);
  if (due === undefined)
    throw new Stop(`The milestone "${text}" has no date. Add due=2027-01-31 or due=60d.`, exitCodes.usage);
  return { ...rest, due: instantOf(due, now) };
}

export function replansOf(texts: readonly string[] | undefined, now: string) {
  return (texts ?? []).map((text) => {
    const p = partsOf(text, REPLAN_PARTS);
    if (p['milestone'] === undefined || p['due'] === undefined)
      throw new Stop(`The replan "${text}" needs milestone= and due=.`, exitCodes.usage);
    return { milestone: p['milestone'], due: instantOf(p['due'], now), whyFailed: p['why'] ?? '' };
  });
}

function answersOf(flags: RequestFlags, now: string) {
  if (
    flags.changed === undefined &&
    flags.cost === undefined &&
    flags.incidents === undefined &&
    flags.replan === undefined
  )
    return undefined;
  return {
    whatChanged: flags.changed ?? '',
    costToComplyNow: flags.cost ?? '',
    incidents: flags.incidents ?? '',
    replans: replansOf(flags.replan, now),
  };
}
