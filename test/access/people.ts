/** Who asks, by what they are to the exception in question and to the register. Usernames are those of the evaluation. */
export const actors = {
  requester: 'lukasz',
  otherRequester: 'ayse',
  riskOwner: 'ngozi',
  milestoneOwner: 'tomas',
  controlOwner: 'kwame',
  otherControlOwner: 'noa',
  assessor: 'meiling',
  otherAnalyst: 'bjorn',
  delegate: 'fatou',
  ciso: 'ines',
  actingCiso: 'viktoriia',
  member: 'huong',
  chair: 'jiri',
  auditor: 'hana',
  administrator: 'chloe',
} as const;
export type Who = keyof typeof actors;
export const everybody = Object.keys(actors) as readonly Who[];
export const except = (...left: readonly Who[]): readonly Who[] =>
  everybody.filter((who) => !left.includes(who));

/** Everybody but those whose work in the register is another: neither audits nor keeps it. */
export const requesters = except('auditor', 'administrator');
export const analysts: readonly Who[] = ['assessor', 'otherAnalyst'];
export const members: readonly Who[] = ['ciso', 'member', 'chair'];
/** Whoever has a part in the exception in question. */
export const parts: readonly Who[] = ['requester', 'riskOwner', 'milestoneOwner', 'controlOwner'];
/** Those who judge exceptions, and those who audit them. */
export const judges: readonly Who[] = [...analysts, 'delegate', 'actingCiso', ...members, 'auditor'];
/** Whoever sees a confidential exception: those with a part in it, and those who judge it. */
export const seeConfidential: readonly Who[] = [...parts, ...judges];
