/** Files are attached first, each once; then the command names them. */
import { useRef, useState } from 'react';
import type { Command } from './command.ts';
import { type Evidence, evidenceRefs, noEvidence } from './evidence.tsx';
import { type Attached, attach } from './upload.ts';

export function useEvidence(number: string, command: Command) {
  const [value, set] = useState<Evidence>(noEvidence);
  const [sending, setSending] = useState(false);
  const attached = useRef<Attached>(new Map());
  const attachFirst = async (then: (refs: string[]) => void) => {
    if (sending || command.busy) return;
    setSending(true);
    try {
      await attach(number, value.files, attached.current);
    } catch (error) {
      setSending(false);
      return command.fail(error);
    }
    setSending(false);
    return then(evidenceRefs(value, attached.current));
  };
  return {
    value,
    set,
    /** Busy while files are on their way, too. */
    command: { ...command, busy: sending || command.busy },
    with: (then: (refs: string[]) => void) => void attachFirst(then),
  };
}
