/** English: the rules of a request. */
import type { ViolationKey } from '../../domain/refusal.ts';
import { cut, opt, type Saying, wordOf } from '../saying.ts';
import { day, days, words } from './words.ts';

const questions: Readonly<Record<string, string>> = {
  obstacle: 'what prevents compliance now',
  consequence: 'what is lost if this is refused',
};
const parts: Readonly<Record<string, string>> = {
  title: 'a title',
  objective: 'an objective',
  testMethod: 'a way to test it',
};

export const request = {
  'REQ-POLICY.unknown': {
    title: 'Unknown policy',
    sentence: (d) => `No current policy is known${opt` by the name ${d('policy')}`}.`,
    remedy: 'Choose the policy from the list of policies.',
  },
  'REQ-POLICY.retired': {
    title: 'Policy retired',
    sentence: (d) =>
      `The policy${opt` "${d('policy')}"`} was retired${opt` on ${day(d('retiredAt'))}`}, so nothing needs an exception from it.`,
    remedy: 'Look for the policy that took its place, and ask under that one.',
  },
  'REQ-POLICY.not-exceptable': {
    title: 'No exceptions to this policy',
    sentence: (d) => `The policy${opt` "${d('policy')}"`} allows no exceptions${opt`: ${d('because')}`}.`,
    remedy: 'Read what the policy suggests to try first, or talk to its owner.',
  },
  'REQ-JUSTIFICATION.fell-short': {
    title: 'Justification falls short',
    sentence: (d) => {
      const why = wordOf(words.findings, d('why'));
      const where = wordOf(questions, d('question'));
      return `The answer${opt` to "${where}"`} falls short${opt`: ${why}`}${opt` ("${cut(d('sentence'))}")`}.`;
    },
    remedy: (d) =>
      d('question') === 'consequence'
        ? 'Say in a sentence or two what would stop, for whom, and by when. Short is fine when it is concrete.'
        : 'Say in a sentence or two what exactly stands in the way: which system, which limitation, since when. Short is fine when it is concrete.',
  },
  'REQ-CONTROL.none': {
    title: 'No compensating control',
    sentence: 'A request needs at least one compensating control, and this one has none.',
    remedy: 'Add a control with an objective, an owner and a way to test it; the library has ready ones.',
  },
  'REQ-CONTROL.incomplete': {
    title: 'Control incomplete',
    sentence: (d) =>
      `The control${opt` "${d('control')}"`} lacks ${wordOf(parts, d('missing')) || 'something that it needs'}.`,
    remedy: 'Say what the control achieves and how somebody can see that it works.',
  },
  'REQ-CONTROL.frequency': {
    title: 'Control tested too rarely',
    sentence: (d) =>
      `The control${opt` "${d('control')}"`} would be tested ${opt`every ${days(d('days'))}` || 'too rarely'}; between 1 and ${d('longest') || '90'} whole days are allowed.`,
    remedy: (d) => `Set a test at least every ${d('longest') || '90'} days.`,
  },
  'REQ-CONTROL.owner': {
    title: 'Control without owner',
    sentence: (d) =>
      `The owner of the control${opt` "${d('control')}"`} is not an active person in the directory.`,
    remedy: 'Name a person who works here and will test the control; a mailbox cannot.',
  },
  'REQ-CONTROL.repeated-id': {
    title: 'Two controls with one id',
    sentence: (d) =>
      `Two controls carry the same id${opt` ${d('id')}`}, so a test of one would count for both.`,
    remedy: 'Give each control an id of its own.',
  },
  'REQ-SCOPE.no-subject': {
    title: 'Nobody in scope',
    sentence: 'The request does not say whom or what the exception is for.',
    remedy: 'Name the people, groups, service accounts, devices or workloads that need it.',
  },
  'REQ-SCOPE.no-resource': {
    title: 'No resource in scope',
    sentence: 'The request does not say which systems the exception is for.',
    remedy: 'Name the exact systems, applications or segments.',
  },
  'REQ-SCOPE.wildcard': {
    title: 'Wildcard in scope',
    sentence: (d) =>
      `${d('ref') || 'A wildcard'} would cover whatever comes along, and nobody could judge that.`,
    remedy: 'Name each one, or a group: a group is allowed and raises the score.',
  },
  'REQ-SCOPE.unknown-subject': {
    title: 'Unknown subject',
    sentence: (d) => `${d('ref') || 'A subject'} is not known to the directory, or its kind is not.`,
    remedy: 'Check the spelling, or have it added to the directory first.',
  },
  'REQ-SCOPE.unknown-resource': {
    title: 'Unknown resource',
    sentence: (d) =>
      `${d('ref') || 'A resource'} is not a system, application or segment that the register knows.`,
    remedy: 'Check the spelling and the kind, for instance system:hr-db.',
  },
  'REQ-SCOPE.empty-group': {
    title: 'Empty group',
    sentence: (d) => `${d('ref') || 'The group'} has no members, so the exception would cover nobody.`,
    remedy: 'Name the people themselves, or wait until the group has members.',
  },
  'REQ-TERM.not-positive': {
    title: 'No term',
    sentence: (d) =>
      `A term of ${days(d('days')) || 'that length'} is none: it takes whole days, one at least.`,
    remedy: 'Ask for the days that you need; 90 is usual.',
  },
  'REQ-TERM.over-policy': {
    title: 'Term too long',
    sentence: (d) =>
      `You asked for ${days(d('days')) || 'a longer term'}; the longest under this policy is ${days(d('longest')) || 'shorter'}.`,
    remedy:
      "Ask for less. If a shorter clock would force an unsafe workaround, say why as a structural case: the committee then decides, with the CISO's vote.",
  },
  'REQ-TERM.structural-reason': {
    title: 'Structural case without reason',
    sentence:
      'A structural case has to say why a shorter clock would force an unsafe workaround, and this one does not.',
    remedy: 'Describe the workaround that people would be pushed into, or ask for an ordinary term.',
  },
  'REQ-TERM.over-365': {
    title: 'Over a year',
    sentence: (d) =>
      `No term is longer than ${d('longest') || '365'} days${opt`; you asked for ${d('days')}`}.`,
    remedy: 'Ask for a year at most. What needs longer needs another policy.',
  },
  'REQ-PLAN.no-milestone': {
    title: 'No milestone',
    sentence: (d) =>
      `The plan needs at least one milestone with a title, a date and an owner${opt`; "${d('milestone')}" is not named well enough`}.`,
    remedy: 'Add the next concrete step towards compliance, and who does it by when.',
  },
  'REQ-PLAN.milestone-outside-term': {
    title: 'Milestone outside the term',
    sentence: (d) =>
      `${opt`"${d('milestone')}" does not fall` || 'No milestone falls'} inside the term${opt`, ${day(d('from'))} to ${day(d('until'))}`}.`,
    remedy: 'Set at least one date between the start and the end of the term, and none in the past.',
  },
  'REQ-PLAN.milestone-owner': {
    title: 'Milestone without owner',
    sentence: (d) =>
      `The owner of the milestone${opt` "${d('milestone')}"`} is not an active person in the directory.`,
    remedy: 'Name a person who works here and will do it.',
  },
  'REQ-PLAN.no-exit': {
    title: 'No exit date',
    sentence: 'The plan does not say when the exception will no longer be needed.',
    remedy: 'Set the exit date; for a contractor it is the end of the project.',
  },
  'REQ-PLAN.exit-outside': {
    title: 'Exit date too early',
    sentence: (d) =>
      `The exit date${opt` ${day(d('exitDate'))}`} is past, or lies before the plan that leads to it is done.`,
    remedy: (d) => `Choose a date ahead${opt`, not before ${day(d('earliest'))}`}.`,
  },
  'REQ-PLAN.repeated-id': {
    title: 'Two milestones with one id',
    sentence: (d) => `Two milestones carry the same id${opt` ${d('id')}`}.`,
    remedy: 'Give each milestone an id of its own.',
  },
  'REQ-OWNER.unknown': {
    title: 'Unknown risk owner',
    sentence: (d) =>
      d('person') === '' ? 'Nobody is named.' : `The directory knows nobody by ${d('person')}.`,
    remedy: 'Choose the person who answers for this risk from the directory.',
  },
  'REQ-OWNER.inactive': {
    title: 'Risk owner has left',
    sentence: 'The person named as risk owner is no longer active in the directory.',
    remedy: 'Name whoever answers for this risk now.',
  },
  'REQ-OWNER.mailbox': {
    title: 'A mailbox owns no risk',
    sentence: (d) => `${d('person') || 'The risk owner'} is not a person.`,
    remedy: 'Name the person behind it who answers for this risk.',
  },
  'REQ-DUPLICATE.live': {
    title: 'Covered already',
    sentence: (d) =>
      `${d('number') || 'Another exception'} covers an overlapping scope under the same policy or family${opt` and is ${wordOf(words.statuses, d('status'))}`}.`,
    remedy: (d) =>
      `Use ${d('number') || 'that one'}, renew it when its term ends, or narrow your scope${opt`; questions to ${d('contact')}`}.`,
  },
  'REQ-DUPLICATE.live-confidential': {
    title: 'Covered already',
    sentence: (d) =>
      `${d('number') || 'A confidential exception'} covers an overlapping scope under the same policy or family. It is confidential, so no more can be shown here.`,
    remedy: (d) => `Ask its contact${opt`, ${d('contact')},`} whether it serves you too.`,
  },
  'REQ-DUPLICATE.ratified-overlap': {
    title: 'Emergency already ratified',
    sentence: (d) => `The emergency${opt` ${d('number')}`} has already been ratified by another request.`,
    remedy: 'Use the exception that ratified it.',
  },
  'REQ-SUCCESSOR.gates-apply': {
    title: 'A renewal by another name',
    sentence: (d) =>
      `This overlaps with ${d('number') || 'an exception'} that ended lately, so it counts as term ${d('term') || '2 or later'} of that chain and has to meet the gates of a renewal${opt`; not met: ${d('gates')}`}.`,
    remedy:
      'Bring what a renewal brings: progress on the old plan, tested controls, fresh words and a final exit date.',
  },
  'REQ-SUCCESSOR.since-filed': {
    title: 'It has become a renewal',
    sentence: (d) =>
      `Since the request was filed, a group or a system that it names has changed, and it now overlaps with ${d('number') || 'an exception'} that ended lately: it has become a renewal by another name, whose gates nobody has asked.`,
    remedy:
      'Return it to its requester. Filed again, it meets the gates of a renewal; or it names whom and what it is for without what has ended.',
  },
  'REQ-LINEAGE.unjudged': {
    title: 'Is it related?',
    sentence: (d) =>
      `${d('number') || 'An earlier exception'} shares a ${d('shares') || 'resource or a person'} with this one, and nobody has said yet whether the two are kin.`,
    remedy: 'Say in writing whether it is the same need again, or something else, and why.',
  },
  'REQ-LINEAGE.no-reason': {
    title: 'Judgement without reason',
    sentence: (d) => `The judgement${opt` on ${d('number')}`} says nothing of why.`,
    remedy: 'Write a sentence that an auditor can follow.',
  },
  'REQ-LINEAGE.not-alike': {
    title: 'Not alike',
    sentence: (d) =>
      `${d('number') || 'That exception'} shares neither a resource nor a person with this one.`,
    remedy: 'Judge only the exceptions that are listed as alike.',
  },
  'REQ-LINEAGE.judged': {
    title: 'Judged already',
    sentence: (d) => `Somebody judged this already${opt` on ${day(d('at'))}`}${opt`, about ${d('number')}`}.`,
    remedy: 'Read that judgement. It stands for this request; if it is wrong, return the request and say so.',
  },
  'SCOPE-GREW.not-a-group': {
    title: 'Not a group in scope',
    sentence: (d) => `${d('group') || 'It'} is not a group of this exception's scope.`,
    remedy: 'Choose one of the groups that the approval names.',
  },
  'SCOPE-GREW.nothing-grew': {
    title: 'Nobody joined',
    sentence: (d) => `Everybody in ${d('group') || 'the group'} is covered already.`,
    remedy: 'There is nothing to accept.',
  },
  'SCOPE-GREW.no-reason': {
    title: 'Growth without reason',
    sentence: 'It is not said why those who joined should be covered.',
    remedy: 'Write a sentence that an auditor can follow.',
  },
} satisfies Partial<Record<ViolationKey, Saying>>;
