/** Sign-ins that were issued are a part of the folded authority: a register of before has had none on record. */
export const signInsIssued = {
  number: 261,
  name: 'sign-ins-issued',
  sql: `
update folded_streams set state = state || '{"signIns": []}'
 where stream_type = 'authority';
`,
};
