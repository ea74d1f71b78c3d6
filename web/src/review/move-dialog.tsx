/** Moving to re-approve, with a fresh justification, or to close. */
import { useKept } from '../acting/kept.ts';
import { CommandDialog } from '../acting/command-dialog.tsx';
import { api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import { TextArea } from '../parts/field.tsx';
import { useReviewCommand } from './command.ts';
import type { ReviewItem } from './queries.ts';
import { said } from './said.ts';

export function MoveDialog(props: {
  readonly item: ReviewItem;
  readonly outcome: 're-approved' | 'closed';
  readonly onClose: () => void;
}) {
  const { item, outcome, onClose } = props;
  const { t } = useText();
  const m = t.review.move[outcome];
  const command = useReviewCommand(item.review);
  const [typed, type, forget] = useKept(`review.${item.review}.${item.item.number}.${outcome}`, {
    obstacle: '',
    consequence: '',
    rationale: '',
  });
  const submit = () => {
    const { obstacle, consequence, rationale } = typed;
    const body = {
      seen: item.item.versionNow,
      rationale,
      proposal: outcome === 'closed' ? { outcome } : { outcome, obstacle, consequence },
    };
    command.send({
      body,
      call: (headers) =>
        api.POST('/v1/reviews/{id}/items/{exception}/motions', {
          params: { path: { id: item.review, exception: item.item.exception } },
          headers,
          body,
        }),
      onDone: () => {
        forget();
        onClose();
      },
    });
  };
  const area = (name: 'obstacle' | 'consequence' | 'rationale', pointer: string, hint?: string) => (
    <TextArea
      id={`move-${name}`}
      label={t.review.move[name]}
      hint={hint}
      error={said(command.error, pointer)}
      value={typed[name]}
      onChange={(event) => type({ [name]: event.target.value })}
    />
  );
  return (
    <CommandDialog
      title={m.title}
      submit={m.submit}
      command={command}
      onSubmit={submit}
      onClose={onClose}
      fields={{
        '/proposal/obstacle': 'move-obstacle',
        '/proposal/consequence': 'move-consequence',
        '/rationale': 'move-rationale',
      }}
    >
      <p>{m.text}</p>
      {outcome === 're-approved' ? (
        <>
          {area('obstacle', '/proposal/obstacle', t.review.move.fresh)}
          {area('consequence', '/proposal/consequence')}
        </>
      ) : null}
      {area('rationale', '/rationale', t.review.move.rationaleHint)}
    </CommandDialog>
  );
}
