/** Words of breaking the glass: putting an exception in force at once, and what has to follow. */
export const emergency = {
  title: 'Grant an emergency',
  loading: 'Loading the form',
  lead: 'In force at once, for at most 72 hours, and then it ends by itself. It is marked, never renewed, and on the next review’s agenda. What goes on longer needs a full request, decided before it ends.',
  cannotWait: 'Can’t it wait? The CISO or a delegate can put an exception in force at once',
  whoMay: 'Who holds which authority',
  sections: { whom: 'On whose behalf, and from what', why: 'Why now, and for how long' },
  fields: {
    requester: 'On whose behalf',
    requesterHint: 'The person who asks, and who will file the full request. Not you.',
    policy: 'Policy',
    rationale: 'Why can’t it wait?',
    rationaleHint: 'What happens in the next hours without it. It stays on record.',
    hours: 'Hours',
    hoursHint: '72 at most.',
    endsAt: (at: string) => `Granted now, it ends at ${at}.`,
    ownerHint: 'A person who carries the risk. Filled in with the manager of the person who asks.',
    controlHint: 'Only what is there already. An emergency needs none; the full request does.',
    more: 'More: controls, ticket, confidential',
  },
  submit: 'Put in force now',
  refused: 'Nothing was put in force. What is missing or stands against it:',
  busy: 'Putting in force',
  next: {
    running:
      'To go on, it has to be ratified: by a full request on the normal route that is decided before it ends. Without one it ends by itself, and a later request goes to the committee.',
    link: 'Open the full request',
  },
};
