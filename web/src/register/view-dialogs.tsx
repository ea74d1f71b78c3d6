/** What is asked about a saved view: its name, whether it shall show what is shown now, whether it may go. */
import { useState } from 'react';
import { answered, api } from '../api/client.ts';
import type { SavedView } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import { Field } from '../parts/field.tsx';
import { Tick } from '../parts/tick.tsx';
import { ChangeDialog } from '../parts/change-dialog.tsx';
import { type RegisterSearch, readRegisterSearch, sameView, viewQuery } from './search.ts';

const NAME_LONGEST = 60;

/** Saves what is shown under a new name, or changes the view that is given. */
export function KeepView(props: {
  readonly view: SavedView | null;
  readonly search: RegisterSearch;
  readonly onClose: () => void;
}) {
  const { view, search, onClose } = props;
  const { t } = useText();
  const s = t.register.saved;
  const [name, setName] = useState(view?.name ?? '');
  const [replace, setReplace] = useState(false);
  const differs = view !== null && !sameView(readRegisterSearch(view.query), search);
  const send = () => {
    const shown = view === null || replace ? search : readRegisterSearch(view.query);
    const body = { name: name.trim(), query: viewQuery(shown) };
    return view === null
      ? answered(api.POST('/v1/views', { body }))
      : answered(api.PUT('/v1/views/{view}', { params: { path: { view: view.id } }, body }));
  };
  return (
    <ChangeDialog
      title={view === null ? s.saveTitle : s.changeTitle}
      submit={view === null ? s.saveIt : s.changeIt}
      onClose={onClose}
      fields={{ '/name': 'view-name' }}
      missing={() => (name.trim() === '' ? [{ text: s.nameMissing, field: 'view-name' }] : [])}
      send={send}
    >
      <Field
        id="view-name"
        label={s.name}
        hint={s.nameHint}
        value={name}
        maxLength={NAME_LONGEST}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
      />
      {differs ? (
        <Tick label={s.replace} hint={s.replaceHint} checked={replace} onChange={setReplace} />
      ) : null}
    </ChangeDialog>
  );
}

export function DeleteView(props: {
  readonly view: SavedView;
  readonly onClose: () => void;
  readonly onDone: () => void;
}) {
  const { view, onClose, onDone } = props;
  const { t } = useText();
  const s = t.register.saved;
  return (
    <ChangeDialog
      title={s.removeTitle}
      submit={s.removeIt}
      onClose={onClose}
      onDone={onDone}
      send={() => answered(api.DELETE('/v1/views/{view}', { params: { path: { view: view.id } } }))}
    >
      <p>{s.removeText(view.name)}</p>
    </ChangeDialog>
  );
}
