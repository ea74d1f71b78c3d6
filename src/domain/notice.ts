/** What people are told of without having asked. */
export const noticeKinds = [
  'bounced',
  'submitted',
  'returned',
  'decided',
  'vote-wanted',
  'approval-wanted',
  'expiry-reminder',
  'expired',
  'suspended',
  'resumed',
  'control-due',
  'control-failing',
  'lapse-warning',
  'lapsed',
  'renewal-refused',
  'owner-left',
  'vacant',
  'reviewed',
  'review-opened',
  'sign-in-issued',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];
