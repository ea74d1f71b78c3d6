/** Which instant the page is of: now, a quarter end, or any other. The choice is in the address, so that it can be sent. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { metricsQuery } from '../api/queries.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { Field, SelectField } from '../parts/field.tsx';
import styles from './board.module.css';

const OTHER = 'other';

export function AsOf({ asOf }: { readonly asOf: string | undefined }) {
  const { t } = useText();
  const navigate = useNavigate({ from: '/board' });
  const { data: metrics } = useQuery(metricsQuery);
  // The instant itself is compared: two spellings of it are one.
  const ends = (metrics?.trend.quarters ?? []).map(({ quarter, at }) => ({
    quarter: quarter.replace('-', ' '),
    at: new Date(at).toISOString(),
  }));
  const named = asOf === undefined ? '' : ends.some((end) => end.at === asOf) ? asOf : OTHER;
  const [asked, setAsked] = useState(false);
  const chosen = asked ? OTHER : named;
  const show = (at: string) => {
    setAsked(false);
    void navigate({
      search: ({ asOf: _, ...rest }) => (at === '' ? rest : { ...rest, asOf: at }),
    });
  };
  return (
    <>
      <SelectField
        label={t.board.asOf}
        value={chosen}
        onChange={(event) => (event.target.value === OTHER ? setAsked(true) : show(event.target.value))}
      >
        <option value="">{t.board.now}</option>
        {ends.toReversed().map(({ quarter, at }) => (
          <option key={at} value={at}>
            {t.board.end(quarter)}
          </option>
        ))}
        <option value={OTHER}>{t.board.other}</option>
      </SelectField>
      {chosen === OTHER ? <AnyInstant key={asOf} asOf={asOf} onShow={show} /> : null}
    </>
  );
}

function AnyInstant(props: { readonly asOf: string | undefined; readonly onShow: (at: string) => void }) {
  const { asOf, onShow } = props;
  const { t } = useText();
  const [local, setLocal] = useState(asOf === undefined ? '' : localOf(asOf));
  const ms = Date.parse(local);
  return (
    <form
      className={styles['instant']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!Number.isNaN(ms)) onShow(new Date(ms).toISOString());
      }}
    >
      <Field
        label={t.board.instant}
        hint={t.board.instantHint}
        type="datetime-local"
        required
        value={local}
        onChange={(event) => setLocal(event.target.value)}
      />
      <button type="submit" className={buttons['button']}>
        {t.board.show}
      </button>
    </form>
  );
}

/** As the control wants it: the reader's own time, to the minute. */
function localOf(at: string): string {
  const date = new Date(at);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
