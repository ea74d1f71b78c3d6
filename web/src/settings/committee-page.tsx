/** The committee: its charter, its chair, and who sits on it since when. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { answered, api } from '../api/client.ts';
import { useText } from '../catalogue/text.tsx';
import { Pair, Pairs, Quiet, Section } from '../exception/section.tsx';
import { Combobox, type Option } from '../parts/combobox.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Field } from '../parts/field.tsx';
import { Icon } from '../parts/icon.tsx';
import { Moment } from '../time/moment.tsx';
import { Act, NotOpen } from './acts.tsx';
import { ChangeDialog } from '../parts/change-dialog.tsx';
import { HolderName } from './held-by.tsx';
import { type Authority, authorityQuery, configurationQuery, searchPeople } from './queries.ts';
import { SettingsPage } from './settings-page.tsx';
import styles from './settings.module.css';

type Seat = Authority['seats'][number];
type Open =
  | { readonly what: 'charter' }
  | { readonly what: 'give' }
  | { readonly what: 'end'; readonly seat: Seat };

export function CommitteePage() {
  const { t, language } = useText();
  const c = t.settings.committee;
  const { data: settings } = useQuery(configurationQuery(language));
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <SettingsPage
      title={t.settings.pages.committee}
      lead={c.lead}
      query={authorityQuery(language)}
      actions={({ allowedActions }) => (
        <>
          <Act of={allowedActions} action="GiveSeat" onAct={() => setOpen({ what: 'give' })} primary>
            {t.settings.actions.GiveSeat}
          </Act>
          <Act of={allowedActions} action="CharterCommittee" onAct={() => setOpen({ what: 'charter' })}>
            {t.settings.actions.CharterCommittee}
          </Act>
        </>
      )}
    >
      {({ charter, seats, allowedActions }) => {
        const held = seats.filter((s) => s.until === null);
        const ended = seats.filter((s) => s.until !== null).toReversed();
        const least = settings?.current.quorumMinimum;
        return (
          <>
            <Section title={c.charter}>
              {charter === null ? (
                <div className={styles['alarm']}>
                  <Icon name="warning" />
                  <strong>{c.noCharter}</strong>
                  <p>{c.noCharterText}</p>
                </div>
              ) : (
                <Pairs>
                  <Pair label={c.charterTitle}>{charter.title}</Pair>
                  <Pair label={c.dated}>
                    <Moment at={charter.at} />
                  </Pair>
                  <Pair label={c.by}>{charter.by.name}</Pair>
                  <Pair label={c.chair}>
                    <HolderName of={charter.chair} />
                  </Pair>
                  {least === undefined ? null : (
                    <Pair label={c.quorum}>{c.quorumText(least, held.length)}</Pair>
                  )}
                </Pairs>
              )}
            </Section>
            <Section title={c.seats} aside={c.seatCount(held.length)}>
              {held.length === 0 ? (
                <Quiet>{c.noSeats}</Quiet>
              ) : (
                <Seats seats={held} onEnd={(seat) => setOpen({ what: 'end', seat })} />
              )}
              {ended.length === 0 ? null : (
                <div className={styles['below']}>
                  <Disclosure label={c.endedCount(ended.length)}>
                    <Seats seats={ended} onEnd={null} />
                  </Disclosure>
                </div>
              )}
            </Section>
            <NotOpen
              actions={[
                ...allowedActions.filter((x) => x.action === 'GiveSeat' || x.action === 'CharterCommittee'),
                ...held.flatMap((s) => s.allowedActions),
              ]}
            />
            {open?.what === 'charter' ? <Charter onClose={close} /> : null}
            {open?.what === 'give' ? <GiveSeat onClose={close} /> : null}
            {open?.what === 'end' ? <EndSeat seat={open.seat} onClose={close} /> : null}
          </>
        );
      }}
    </SettingsPage>
  );
}

function Seats(props: { readonly seats: readonly Seat[]; readonly onEnd: ((seat: Seat) => void) | null }) {
  const { seats, onEnd } = props;
  const { t } = useText();
  const c = t.settings.committee;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{c.member}</th>
          <th scope="col">{t.settings.from}</th>
          <th scope="col">
            {onEnd === null ? t.settings.to : <span className="visually-hidden">{c.seats}</span>}
          </th>
        </tr>
      </thead>
      <tbody>
        {seats.map((seat) => (
          <tr key={`${seat.person.id} ${seat.since}`}>
            <th scope="row">
              <HolderName of={seat.person} />
            </th>
            <td>
              <span className={styles['label']}>{t.settings.from} </span>
              <Moment at={seat.since} />
            </td>
            <td className={styles['end']}>
              {seat.until === null ? null : <Moment at={seat.until} />}
              {onEnd === null ? null : (
                <Act
                  of={seat.allowedActions}
                  action="EndSeat"
                  onAct={() => onEnd(seat)}
                  about={seat.person.name}
                >
                  {t.settings.actions.EndSeat}
                </Act>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type Props = { readonly onClose: () => void };

function Charter({ onClose }: Props) {
  const { t } = useText();
  const c = t.settings.committee;
  const [title, setTitle] = useState('');
  const [chair, setChair] = useState<readonly Option[]>([]);
  return (
    <ChangeDialog
      title={t.settings.actions.CharterCommittee}
      submit={c.grant}
      onClose={onClose}
      fields={{ '/title': 'title', '/chair': 'chair' }}
      missing={() => [
        ...(title.trim() === '' ? [{ text: c.titleMissing, field: 'title' }] : []),
        ...(chair.length === 0 ? [{ text: t.settings.choosePerson, field: 'chair' }] : []),
      ]}
      send={() =>
        answered(api.POST('/v1/authority/committee', { body: { title, chair: chair[0]?.value ?? '' } }))
      }
    >
      <Field id="title" label={c.charterTitle} value={title} onChange={(e) => setTitle(e.target.value)} />
      <Combobox id="chair" label={c.chair} value={chair} onChange={setChair} search={searchPeople} />
      <p className={styles['note']}>{c.charterNote}</p>
    </ChangeDialog>
  );
}

function GiveSeat({ onClose }: Props) {
  const { t } = useText();
  const [person, setPerson] = useState<readonly Option[]>([]);
  return (
    <ChangeDialog
      title={t.settings.actions.GiveSeat}
      submit={t.settings.committee.give}
      onClose={onClose}
      fields={{ '/person': 'person' }}
      missing={() => (person.length === 0 ? [{ text: t.settings.choosePerson, field: 'person' }] : [])}
      send={() =>
        answered(api.POST('/v1/authority/committee/seats', { body: { person: person[0]?.value ?? '' } }))
      }
    >
      <Combobox
        id="person"
        label={t.settings.committee.member}
        value={person}
        onChange={setPerson}
        search={searchPeople}
      />
    </ChangeDialog>
  );
}

function EndSeat({ seat, onClose }: Props & { readonly seat: Seat }) {
  const { t } = useText();
  const c = t.settings.committee;
  return (
    <ChangeDialog
      title={t.settings.actions.EndSeat}
      submit={c.end}
      onClose={onClose}
      send={() =>
        answered(
          api.DELETE('/v1/authority/committee/seats/{person}', {
            params: { path: { person: seat.person.id } },
          }),
        )
      }
    >
      <p>{c.endText(seat.person.name)}</p>
    </ChangeDialog>
  );
}
