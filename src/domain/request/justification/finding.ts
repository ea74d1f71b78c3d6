/** What the check of a justification is given and what it answers. */
export type JustificationAnswers = {
  /** What prevents compliance now. */
  readonly obstacle: string;
  /** What is lost if this is refused. */
  readonly consequence: string;
};

export type JustificationContext = {
  readonly title: string;
  /** Title, statement and guidance of the policy. */
  readonly policyTexts: readonly string[];
  /** The answers of the last request, or of the last terms for a renewal: they must not come back as they were. */
  readonly earlier: readonly JustificationAnswers[];
};

export type Language = 'en' | 'de';
export type Question = keyof JustificationAnswers;

/** Why a sentence, or a whole answer, fell short. */
export type FindingReason =
  | 'empty'
  | 'placeholder'
  | 'not-language'
  | 'question'
  | 'copies-policy'
  | 'copies-title'
  | 'copies-earlier'
  | 'same-answer-twice'
  | 'refers-elsewhere'
  | 'urgency-only'
  | 'boilerplate'
  | 'authority'
  | 'others-do-it'
  | 'convenience'
  | 'denies-risk'
  | 'promise'
  | 'circular'
  | 'too-thin'
  | 'generic-words'
  | 'no-obstacle'
  | 'no-consequence';

export type JustificationFinding = {
  readonly field: Question;
  /** The exact sentence, or the whole answer, that fell short; '' when the answer is empty. */
  readonly sentence: string;
  readonly reason: FindingReason;
  /** The language that the answer was read in. */
  readonly language: Language;
};
