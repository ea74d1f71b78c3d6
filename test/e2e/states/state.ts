/** A page in a state that a reader can meet, and how to get there; and ways to make the server answer what it seldom does. */
import type { Page } from '@playwright/test';

export type PageState = {
  readonly name: string;
  /** Who looks; '' for nobody. */
  readonly as: string;
  readonly path: string | ((page: Page) => Promise<string>);
  /** Before the page is opened: what the server is made to answer. */
  readonly arrange?: (page: Page) => Promise<unknown>;
  /** After it is opened: what the reader does. */
  readonly act?: (page: Page) => Promise<void>;
  /** Is there when the state is complete. */
  readonly shows: string | RegExp;
};

const json = (body: unknown, status = 200) => ({
  status,
  contentType: status >= 400 ? 'application/problem+json' : 'application/json',
  headers: { 'x-request-id': '019ac1d2-7c41-7e0a-9f10-2c1f7a52e901' },
  body: JSON.stringify(body),
});
export const problem = (status: number, title: string, message: string, remedy = '') => ({
  type: '/problems/X',
  title,
  status,
  detail: message,
  instance: 'urn:interim:request:1',
  code: 'X',
  violations:
    message === '' ? [] : [{ code: 'X', reason: 'x', field: '', title, message, remedy, detail: {} }],
});
export const answer =
  (url: string | RegExp, body: unknown, status = 200) =>
  (page: Page) =>
    page.route(url, (route) => route.fulfill(json(body, status)));
export const down = (url: string | RegExp) => (page: Page) =>
  page.route(url, (route) => route.abort('connectionrefused'));

export const fault = problem(500, 'Something failed on our side', '');
/** The address of an exception of the sample, by words of its title: numbers depend on what was filed before. */
export const exceptionOf =
  (title: string, page = '') =>
  async ({ request }: Page): Promise<string> => {
    const found = await request.get(`/v1/exceptions?text=${encodeURIComponent(title)}`);
    const { data }: { readonly data: readonly { readonly number: string; readonly title: string }[] } =
      await found.json();
    const number = data.find((row) => row.title.startsWith(title))?.number;
    if (number === undefined) throw new Error(`nothing in the register begins with "${title}"`);
    return `/exceptions/${number}${page}`;
  };
