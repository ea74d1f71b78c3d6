/** Whom the list of people is narrowed to, as it stands in the address. */
export type PeopleSearch = { readonly text?: string };

export const readPeopleSearch = ({ text }: Record<string, unknown>): PeopleSearch =>
  typeof text === 'string' && text !== '' ? { text } : {};
