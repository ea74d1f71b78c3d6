/** The document says which operations understand `Idempotency-Key` and `If-Match`; both are read where commands are answered. */

type Operation = { operationId?: string; parameters?: unknown[] };

const REFERENCE = '#/components/parameters/';
const parameters = {
  IdempotencyKey: {
    in: 'header',
    name: 'Idempotency-Key',
    required: false,
    schema: { type: 'string', minLength: 1, maxLength: 255 },
    description:
      'Of your choosing, a UUID for instance. Sent again with the same key and body, the first answer is given again, with `Idempotent-Replayed: true`, and nothing is done twice; the same key with another body is refused.',
  },
  IfMatch: {
    in: 'header',
    name: 'If-Match',
    required: false,
    schema: { type: 'string' },
    description:
      'The ETag of what you saw, for instance `"7"` (RFC 9110, 13.1.1): refused with 412 if it changed since.',
  },
};

/** Sessions and secrets are shown once and not kept for a second answer; the rest is the same done twice. */
const withoutKey: readonly string[] = [
  'signIn',
  'signInAgain',
  'signOut',
  'createToken',
  'createAccount',
  'recordDeparture',
  'saveView',
  'markNoticesRead',
  'checkRequest',
  'checkRenewal',
];
/** Commands by another method than POST: each of them records an event. */
const alsoWithKey: readonly string[] = ['endSeat', 'revokeRole', 'publishPolicy'];

/** Changes the document in place. */
export function stateCommandHeaders<T extends object>(document: T): T {
  const { paths = {}, components = {} } = document as {
    paths?: Record<string, Record<string, Operation>>;
    components?: { parameters?: object };
  };
  components.parameters = { ...components.parameters, ...parameters };
  for (const [path, operations] of Object.entries(paths))
    for (const [method, operation] of Object.entries(operations)) {
      const { operationId = '' } = operation;
      const add = (name: keyof typeof parameters) => {
        operation.parameters = [...(operation.parameters ?? []), { $ref: `${REFERENCE}${name}` }];
      };
      const records = method === 'post' && !withoutKey.includes(operationId);
      if (records || alsoWithKey.includes(operationId)) add('IdempotencyKey');
      const moves = records && /^\/v1\/(exceptions|reviews)\/\{id\}\//.test(path);
      if (moves || operationId === 'saveDraft') add('IfMatch');
    }
  return document;
}
