/** Words of the assessment: the matrix with the written definition of each level, the proposal, and what a score leads to. */
import { plural } from './figures.ts';

export const assess = {
  title: (number: string) => `Assess ${number}`,
  heading: 'Assess the risk',
  back: 'The exception',
  loading: 'Loading the proposal',
  what: 'What is asked for',
  more: 'Everything that was filed',
  inherent: 'Inherent: without the controls',
  residual: 'Residual: with the controls that were tested',
  likelihood: 'Likelihood',
  impact: 'Impact',
  cell: (likelihood: number, l: string, impact: number, i: string, band: string) =>
    `Likelihood ${likelihood}, ${l}; impact ${impact}, ${i}: ${band}`,
  proposed: 'proposed',
  proposedMark: 'The framed cell is the proposal.',
  keys: 'Arrows move. With single-key shortcuts on, two digits choose: likelihood, then impact.',
  rationale: 'Why this score',
  levels: 'Every level in words',
  attacker: 'By an attacker',
  likelihoods: {
    1: {
      label: 'Rare',
      definition: 'Expected less than once in ten years.',
      adversarial:
        'Very unlikely: it would take an able attacker with inside help and a reason to choose us.',
    },
    2: {
      label: 'Unlikely',
      definition: 'Expected less than once a year, but more than once in ten.',
      adversarial:
        'Unlikely: an attacker would have to find it first and then combine it with a second weakness.',
    },
    3: {
      label: 'Possible',
      definition: 'Expected one to ten times a year.',
      adversarial:
        'Somewhat likely: known methods work, and an attacker who is already inside would try them.',
    },
    4: {
      label: 'Likely',
      definition: 'Expected more than ten and up to a hundred times a year.',
      adversarial: 'Likely: it can be found from outside, and ready-made tools exploit it.',
    },
    5: {
      label: 'Almost certain',
      definition: 'Expected more than a hundred times a year.',
      adversarial: 'Almost certain: it is being tried against us, or against everybody, today.',
    },
  },
  impacts: {
    1: {
      label: 'Negligible',
      definition: 'An inconvenience: no service stops and no information that matters gets out.',
      adversarial: 'The attacker gains nothing that could not be had without the exception.',
    },
    2: {
      label: 'Minor',
      definition: 'One team is held up and has recovered on the same day.',
      adversarial:
        'The attacker holds one ordinary account or machine and can be thrown out on the same day.',
    },
    3: {
      label: 'Moderate',
      definition: 'An important service is interrupted, or a limited amount of sensitive data gets out.',
      adversarial:
        'The attacker reads or alters the data of one application, or moves on to a second system.',
    },
    4: {
      label: 'Major',
      definition: 'A critical service stops, or regulated data gets out and has to be reported.',
      adversarial: 'The attacker controls a critical service or carries off regulated data.',
    },
    5: {
      label: 'Severe',
      definition: 'The enterprise itself is threatened: its licence, its solvency, or the safety of people.',
      adversarial:
        'The attacker controls what controls everything else: identity, keys, backups or safety systems.',
    },
  },
  outcome: {
    title: 'What follows',
    longest: (days: number) => `${days} ${plural(days, 'day', 'days')} at most`,
    second: 'Lower than the facts suggest: a second analyst has to agree before it can be decided.',
    matches: 'As proposed.',
    differs: 'Differs from the proposal: say why.',
    aboveInherent: 'The controls can’t make it worse: the residual score is above the inherent one.',
    untested: 'Lower than the inherent score, and no control has passed a test: it will be refused.',
  },
  proposal: {
    title: 'The proposal and its reasons',
    take: 'Take the proposal',
    scores: (likelihood: number, impact: number) => `likelihood ${likelihood}, impact ${impact}`,
    effects: { likelihood: 'likelihood', impact: 'impact', residual: 'residual likelihood' },
    step: (steps: number, effect: string) =>
      steps === 0 ? `changes nothing` : `${steps > 0 ? '+' : '−'}${Math.abs(steps)} ${effect}`,
    base: 'Counted from likelihood 2 and impact 1; each reason adds its steps, between 1 and 5.',
    factors: {
      exposure: 'Exposure',
      identities: 'Identities covered',
      'group-scope': 'A group in the scope',
      'structural-term': 'Structural term',
      tier: 'Asset tier',
      classification: 'Classification',
      'control-strength': 'Controls with a passed test',
    },
    yes: 'yes',
  },
  controls: {
    title: 'Which controls lower the residual score',
    counts: 'passed an independent test: lowers it',
    countsNot: 'no passed independent test: lowers nothing',
    none: 'No control was named.',
  },
  earlier: {
    title: 'Earlier exceptions of this scope',
    none: 'Nothing ended lately touches this scope, and nothing looks alike.',
    continues: 'Continues',
    shares: { resource: 'shares a resource', person: 'shares a person' },
    question: (number: string) => `Is ${number} kin to this request?`,
    kin: 'Kin',
    kinHint: 'The same need again: the gates of a renewal apply, and the age carries on.',
    notKin: 'Not kin',
    notKinHint: 'Another need that happens to touch the same thing.',
    why: 'Why',
    judge: 'Put it on record',
    judged: { kin: 'Judged kin', not: 'Judged not kin' },
    first: 'Each lookalike is judged before the score.',
    choose: 'Choose kin or not kin.',
  },
  override: 'Why the score differs from the proposal',
  overrideHint: 'The approver and the auditor read it beside the proposal.',
  threat: 'Threat',
  threatHint: 'Who could do what, by which way.',
  confidence: 'Confidence',
  confidences: { low: 'Low', medium: 'Medium', high: 'High' },
  recommendation: 'Recommendation',
  conditions: 'Conditions',
  conditionsHint: 'One a line. The approver can take them over.',
  regulations: 'Regulations touched',
  regulationsHint: 'One a line, for instance GDPR.',
  submit: 'Record the assessment',
  giveBack: 'Return to the requester',
  mayNot: 'You do not assess this',
  nothingOpen: 'Nothing waits for an assessment here',
  second: {
    title: 'A lowered score waits for a second analyst',
    text: (name: string) => `${name} set the band below what the facts suggest:`,
    agree: 'Agree as second analyst',
    or: 'Or assess it anew below; the waiting assessment is then replaced.',
    reason: 'Reason given',
  },
  done: {
    title: 'The assessment is on record',
    waits: 'It waits for a second analyst now.',
    follows: (band: string) => `Residual risk: ${band}.`,
    open: 'Open the exception',
  },
};
