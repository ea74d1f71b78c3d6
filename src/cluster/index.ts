/** The room's door: the embedded PostgreSQL, and the check of one that the operator brings. */
export type { Connection } from './database.ts';
export { type CheckExternalOptions, checkExternal, type ExternalServer } from './external.ts';
export { ClusterFault, type ClusterFaultCode } from './fault.ts';
export { type Cluster, type OpenClusterOptions, openCluster } from './open-cluster.ts';
export { runningConnection } from './running.ts';
