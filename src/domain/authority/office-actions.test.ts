import { describe, expect, it } from 'vitest';
import { aContext, aDelegation, anActor, anAuthority, NOW, people } from '../../../test/builders/index.ts';
import type { Actor } from '../people.ts';
import { type Instant, plusDays } from '../time.ts';
import { delegationActions, officeActions, roleActions, seatActions } from './office-actions.ts';

const ciso = anActor(people.ciso, []);
const administrator = anActor(people.bystander, ['administrator']);
const auditor = anActor(people.bystander, ['auditor']);
const context = (actor: Actor, authority = anAuthority(), at: Instant = NOW) =>
  aContext({ actor, authority, at });
const said = (actions: ReturnType<typeof officeActions>) =>
  Object.fromEntries(actions.map((a) => [a.action, a.because.map((v) => `${v.code}.${v.reason}`)]));

describe('who may change authority, before they try', () => {
  it('the CISO gives delegations, seats and the charter, and not their own office', () => {
    const actions = said(officeActions(context(ciso)));
    for (const given of [
      'RecordActingCiso',
      'RecordAbsence',
      'GrantDelegation',
      'CharterCommittee',
      'GiveSeat',
    ])
      expect(actions[given], given).toEqual([]);
    expect(actions['AppointCiso']).toEqual(['ROLE.missing']);
    expect(actions['GrantRole']).toEqual(['ROLE.missing']);
  });
  it('an administrator appoints, gives roles and keeps the directory, and delegates nothing', () => {
    const actions = said(officeActions(context(administrator)));
    for (const given of ['AppointCiso', 'GrantRole', 'ChangeDirectory'])
      expect(actions[given], given).toEqual([]);
    expect(actions['GrantDelegation']).toEqual(['DELEGATION.not-ciso']);
  });
  it('an auditor changes nothing, and hears why of each', () => {
    for (const [action, because] of Object.entries(said(officeActions(context(auditor)))))
      expect(because, action).not.toEqual([]);
  });
  it('a stored token changes no authority; it may keep the directory', () => {
    const token = { kind: 'token' } as const;
    const actions = said(officeActions(context(anActor(people.bystander, ['administrator'], token))));
    expect(actions['AppointCiso']).toEqual(['APPROVE-STEPUP.token']);
    expect(actions['ChangeDirectory']).toEqual([]);
  });
  it('whoever decides by delegation delegates nothing, even as CISO', () => {
    const authority = anAuthority({ delegations: [aDelegation({ to: people.ciso, from: people.chair })] });
    expect(said(officeActions(context(ciso, authority)))['GrantDelegation']).toEqual([
      'DELEGATION.redelegation',
    ]);
  });
});

describe('a delegation', () => {
  const offered = aDelegation({ id: 'd-7', to: people.member, accepted: null });
  const authority = anAuthority({ delegations: [offered] });
  const of = (actor: Actor, at: Instant = NOW, given = offered) =>
    said(delegationActions(given, context(actor, anAuthority({ delegations: [given] }), at)));
  it('is accepted by whom it was offered to, once', () => {
    expect(of(anActor(people.member, []))['AcceptDelegation']).toEqual([]);
    expect(said(delegationActions(offered, context(ciso, authority)))['AcceptDelegation']).toEqual([
      'DELEGATION.not-delegate',
    ]);
    const accepted = aDelegation({ to: people.member });
    expect(of(anActor(people.member, []), NOW, accepted)['AcceptDelegation']).toEqual([
      'DELEGATION.already-accepted',
    ]);
  });
  it('is taken back by the CISO, until it ends', () => {
    expect(of(ciso)['RevokeDelegation']).toEqual([]);
    expect(of(administrator)['RevokeDelegation']).toEqual(['DELEGATION.not-ciso']);
    expect(of(ciso, offered.endsAt)['RevokeDelegation']).toEqual(['DELEGATION.ended']);
  });
  it('is confirmed by a successor while it lapses', () => {
    expect(of(ciso)['ConfirmDelegation']).toEqual(['DELEGATION.not-lapsing']);
    const lapsing = aDelegation({ lapsesAt: plusDays(NOW, 30) });
    expect(of(ciso, NOW, lapsing)['ConfirmDelegation']).toEqual([]);
    expect(of(ciso, plusDays(NOW, 30), lapsing)['ConfirmDelegation']).toEqual(['DELEGATION.ended']);
  });
});

describe('what is held', () => {
  it('a seat is ended by the CISO', () => {
    const authority = anAuthority();
    const seat = authority.seats[0];
    if (seat === undefined) throw new Error('nobody sits');
    expect(said(seatActions(seat, context(ciso)))['EndSeat']).toEqual([]);
    expect(said(seatActions(seat, context(administrator)))['EndSeat']).toEqual(['OFFICE.not-ciso']);
  });
  it('the last administrator keeps the role', () => {
    const given = {
      person: people.bystander,
      role: 'administrator' as const,
      since: NOW,
      until: null,
      by: 'system',
    };
    const one = anAuthority({ roles: [given] });
    expect(said(roleActions(given, context(administrator, one)))['RevokeRole']).toEqual([
      'OFFICE.last-administrator',
    ]);
    const two = anAuthority({ roles: [given, { ...given, person: people.member }] });
    expect(said(roleActions(given, context(administrator, two)))['RevokeRole']).toEqual([]);
  });
});
