/** Evidence as files. */
import { useRef, useState } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { useCommand } from '../../acting/command.ts';
import { CommandDialog } from '../../acting/command-dialog.tsx';
import { FileList } from '../../acting/evidence.tsx';
import { type Attached, acceptedFiles, attach } from '../../acting/upload.ts';
import { exceptionQuery } from '../../api/queries.ts';
import { useText } from '../../catalogue/text.tsx';
import { FileDrop } from '../../parts/file-drop.tsx';
import type { ActionDialog } from './dialog.ts';

export const AttachDialog: ActionDialog = ({ exception, onClose }) => {
  const { t } = useText();
  const a = t.acting.attach;
  const queries = useQueryClient();
  const { number } = exception;
  const [files, setFiles] = useState<readonly File[]>([]);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const attached = useRef<Attached>(new Map());
  const command = useCommand(number, onClose);
  const submit = async () => {
    setMissing(files.length === 0);
    if (busy || files.length === 0) return;
    setBusy(true);
    try {
      const after = await attach(number, files, attached.current);
      if (after !== null) queries.setQueryData(exceptionQuery(number).queryKey, after);
      void queries.invalidateQueries({ queryKey: ['history', number] });
      onClose();
    } catch (error) {
      setBusy(false);
      command.fail(error);
    }
  };
  return (
    <CommandDialog
      title={a.title}
      submit={a.submit}
      command={{ ...command, busy }}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{a.text}</p>
      <FileDrop
        label={t.acting.evidence.files}
        hint={missing && files.length === 0 ? a.missing : t.acting.evidence.hint}
        button={t.acting.evidence.choose}
        accept={acceptedFiles}
        busy={busy}
        onFiles={(more) => setFiles([...files, ...more])}
      />
      <FileList files={files} onChange={setFiles} />
    </CommandDialog>
  );
};
