import type { ReactNode } from 'react';
import type { Exception } from '../../api/types.ts';

/** What an action asks before it is sent. Mounted while it is open. */
export type ActionDialog = (props: {
  readonly exception: Exception;
  readonly onClose: () => void;
  /** Before it closes, with the exception as it now stands. */
  readonly onDone?: (exception: Exception) => void;
}) => ReactNode;
