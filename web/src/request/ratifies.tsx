/**
 * Does a request ratify an emergency? Asked where one of the reader's own waits for that, with the instant until which the
 * request has to be decided.
 */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { flushSync } from 'react-dom';
import { exceptionQuery, workQuery } from '../api/queries.ts';
import type { Exception } from '../api/types.ts';
import { useText } from '../catalogue/text.tsx';
import buttons from '../parts/button.module.css';
import { goTo } from '../parts/error-summary.tsx';
import fields from '../parts/field.module.css';
import { Icon } from '../parts/icon.tsx';
import { Notice } from '../parts/notice.tsx';
import { Tick } from '../parts/tick.tsx';
import { Moment } from '../time/moment.tsx';
import type { Change } from './form.ts';
import styles from './ratifies.module.css';
import type { Told } from './tellings.tsx';

/** Of the reader's own, the one that ends first on top. */
function useWaiting() {
  const { data: work } = useQuery(workQuery);
  const items = work?.groups.find((group) => group.kind === 'ratify')?.items ?? [];
  return items.flatMap(({ exception, due }) =>
    exception === null || due === null ? [] : [{ number: exception.number, title: exception.title, due }],
  );
}

/** Before a policy is chosen: the way to the request that is full of what the emergency says already. */
export function WaitToBeRatified() {
  const { t } = useText();
  const r = t.request.ratifying;
  return useWaiting().map(({ number, title, due }) => (
    <Notice key={number} icon="emergency" title={r.waits(number)}>
      <p>{title}</p>
      <p>
        {r.until} <Moment at={due} />
      </p>
      <p>
        <Link to="/new" search={{ ratifies: number }} className={buttons['button']}>
          {t.emergency.next.link}
        </Link>
      </p>
    </Notice>
  ));
}

/** In the form: taken from the link that led here, or from what waits; taken back as easily. */
export function Ratifies(props: { readonly value: string; readonly change: Change; readonly told: Told }) {
  const { value, change, told } = props;
  const { t } = useText();
  const waiting = useWaiting().map(({ number }) => number);
  const numbers = value === '' || waiting.includes(value) ? waiting : [value, ...waiting];
  if (numbers.length === 0) return null;
  const said = told.error ?? told.advice;
  return (
    <Notice icon="emergency" title={t.request.ratifying.title}>
      <div onBlur={told.onBlur} className={styles['choices']}>
        {numbers.map((number, i) => (
          <Choice
            key={number}
            // What the rules say of it leads to the one that is ticked, or to the first.
            id={number === value || (value === '' && i === 0) ? told.id : undefined}
            number={number}
            checked={number === value}
            onChange={(checked) => change({ ratifies: checked ? number : '' })}
          />
        ))}
        {said === undefined ? null : (
          <p className={fields['error']}>
            <Icon name="warning" /> {said}
          </p>
        )}
      </div>
    </Notice>
  );
}

function Choice(props: {
  readonly id: string | undefined;
  readonly number: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const { id, number, checked, onChange } = props;
  const { t } = useText();
  const r = t.request.ratifying;
  const { data: emergency } = useQuery(exceptionQuery(number));
  return (
    <Tick
      id={id}
      label={t.request.fields.ratifies(number)}
      hint={
        emergency === undefined ? undefined : (
          <>
            {emergency.title}. {r.until}{' '}
            {emergency.expiresAt === null ? null : <Moment at={emergency.expiresAt} />}
          </>
        )
      }
      checked={checked}
      onChange={onChange}
    />
  );
}

/** Beside an overlap with an emergency that runs and that nobody ratified: it need not be a duplicate. */
export function OverlappingEmergency(props: { readonly number: string; readonly change: Change }) {
  const { number, change } = props;
  const { t } = useText();
  const r = t.request.ratifying;
  const { data: other } = useQuery(exceptionQuery(number));
  if (other === undefined || !canBeRatified(other) || other.expiresAt === null) return null;
  return (
    <span className={styles['overlap']}>
      <span>
        {r.overlap} {r.until} <Moment at={other.expiresAt} />
      </span>
      <button
        type="button"
        className={buttons['button']}
        onClick={() => {
          flushSync(() => change({ ratifies: number }));
          // The overlap goes with the answer, and this button with it.
          goTo('/ratifies');
        }}
      >
        {r.take(number)}
      </button>
    </span>
  );
}

const canBeRatified = ({ emergency, inForce }: Exception): boolean =>
  inForce && emergency !== null && emergency.ratifiedBy === null;
