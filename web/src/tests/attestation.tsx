/** The attestation of one control, on the exception as it stands: who may not record one is told so before writing. */
import { useQuery } from '@tanstack/react-query';
import { exceptionQuery } from '../api/queries.ts';
import type { ControlTestRow } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Test } from '../exception/actions/test.tsx';
import buttons from '../parts/button.module.css';
import { Dialog } from '../parts/dialog.tsx';
import { complaintsOf } from '../parts/error-summary.tsx';

export function Attestation(props: {
  readonly row: ControlTestRow;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { row, onClose, onDone } = props;
  const { t } = useText();
  const { data: exception, error } = useQuery(exceptionQuery(row.number));
  const action = exception?.allowedActions.find((a) => a.action === 'RecordControlTest');
  if (exception !== undefined && action?.allowed === true)
    return <Test exception={exception} first={row.control} onClose={onClose} onDone={onDone} />;
  const sentences =
    error === null
      ? (action?.because.map((v) => `${v.message} ${v.remedy}`) ?? [])
      : complaintsOf(error, t).list.map((c) => c.text);
  if (exception === undefined && error === null) return null;
  return (
    <Dialog
      title={t.acting.test.title(row.title)}
      onClose={onClose}
      actions={
        <button type="button" className={buttons['button']} onClick={onClose}>
          {t.acting.cancel}
        </button>
      }
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Dialog>
  );
}
