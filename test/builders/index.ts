export * from './clock.ts';
export * from './context.ts';
export * from './decision.ts';
export * from './exception.ts';
export * from './people.ts';
export * from './renewal.ts';
export * from './request.ts';
