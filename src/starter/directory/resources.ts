/** The evaluation organisation's applications, segments and the systems that they are made of. */
import type { AssetTier, Classification, Exposure, ResourceKind } from '../../domain/directory/directory.ts';

export type StarterResource = {
  /** `kind:slug`. */
  readonly ref: string;
  readonly kind: ResourceKind;
  readonly name: string;
  /** The applications and segments that it is a part of; a system may belong to both. */
  readonly partOf: readonly string[];
  readonly tier: AssetTier;
  readonly classification: Classification;
  readonly exposure: Exposure;
};

type Facts = readonly [AssetTier, Classification, Exposure];
const resource = (
  ref: `${ResourceKind}:${string}`,
  name: string,
  [tier, classification, exposure]: Facts,
  ...partOf: readonly string[]
): StarterResource => ({ ref, kind: kindOf(ref), name, partOf, tier, classification, exposure });

function kindOf(ref: string): ResourceKind {
  if (ref.startsWith('application:')) return 'application';
  return ref.startsWith('segment:') ? 'segment' : 'system';
}

const payroll: Facts = ['T1', 'restricted', 'internal'];
const ledger: Facts = ['T1', 'confidential', 'internal'];
const plant: Facts = ['T0', 'restricted', 'internal'];
const warehouse: Facts = ['T2', 'internal', 'internal'];

export const starterResources: readonly StarterResource[] = [
  resource('application:hr-legacy', 'Personnel and payroll system, old', payroll),
  resource('system:hr-legacy-web', 'Old personnel system, web server', payroll, 'application:hr-legacy'),
  resource('system:hr-legacy-db', 'Old personnel system, database', payroll, 'application:hr-legacy'),
  resource('system:bank-gateway', 'Payment gateway to the bank', payroll, 'application:hr-legacy'),

  resource('application:ledger', 'General ledger', ledger),
  resource('system:ledger-app', 'Ledger, application server', ledger, 'application:ledger'),
  resource('system:ledger-db', 'Ledger, database', ledger, 'application:ledger'),

  resource('application:atlas', 'Atlas customer data platform', ['T2', 'confidential', 'partner']),
  resource('system:atlas-portal', 'Atlas, portal', ['T2', 'confidential', 'partner'], 'application:atlas'),
  resource(
    'system:atlas-warehouse',
    'Atlas, data warehouse',
    ['T2', 'confidential', 'internal'],
    'application:atlas',
  ),
  resource(
    'system:atlas-desktop',
    'Atlas, virtual desktops',
    ['T3', 'internal', 'partner'],
    'application:atlas',
  ),

  resource('application:board-portal', 'Board papers', ['T2', 'confidential', 'internet']),
  resource('application:mail', 'Mail and calendar', ['T2', 'confidential', 'internet']),
  resource('application:travel', 'Travel booking', ['T3', 'internal', 'internet']),

  resource('segment:plant-control', 'Plant control network, VLAN 610', plant),
  resource('system:plant-directory', 'Directory server of the plant', plant, 'segment:plant-control'),
  resource(
    'system:plant-historian',
    'Process historian',
    ['T1', 'confidential', 'internal'],
    'segment:plant-control',
  ),

  resource('segment:warehouse', 'Warehouse network', warehouse),
  resource('system:packing-line', 'Packing line controller', warehouse, 'segment:warehouse'),
  resource('system:label-server', 'Label print server', ['T3', 'internal', 'internal'], 'segment:warehouse'),
  resource('system:yard-cameras', 'Yard cameras', ['T3', 'internal', 'internal'], 'segment:warehouse'),

  resource('application:archive', 'Document archive', ['T2', 'confidential', 'internal']),
  resource(
    'system:archive-old',
    'Document archive, old store',
    ['T2', 'confidential', 'internal'],
    'application:archive',
  ),
  resource(
    'system:archive-new',
    'Document archive, new store',
    ['T2', 'confidential', 'internal'],
    'application:archive',
  ),

  resource('application:test-lab', 'Test laboratory', ['T3', 'internal', 'internal']),
  resource(
    'system:bench-controller',
    'Bench controller',
    ['T3', 'internal', 'internal'],
    'application:test-lab',
  ),
  resource('system:supplier-gateway', 'Supplier service gateway', ['T2', 'internal', 'internet']),
];
