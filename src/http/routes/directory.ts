/** The directory, kept by an administrator until an identity provider does: people, groups and other subjects, resources. */
import { randomBytes } from 'node:crypto';
import { answers, problemAnswer } from '../schemas/answers.ts';
import {
  departureAnswer,
  listOf,
  newAccountAnswer,
  personEntryAnswer,
  resourceEntryAnswer,
  subjectEntryAnswer,
} from '../schemas/directory.ts';
import { z } from 'zod';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { recordDeparture } from '../../application/departure.ts';
import { issueSignIn } from '../../application/issue-sign-in.ts';
import {
  mayChangeDirectory,
  savePerson,
  saveResource,
  saveSubject,
} from '../../application/keep-directory.ts';
import { refused } from '../../application/outcome.ts';
import {
  assetTiers,
  classifications,
  exposures,
  resourceKinds,
  subjectKinds,
} from '../../domain/directory/directory.ts';
import { sameRef } from '../../domain/scope/overlap.ts';
import { type Api, type App, actorOf } from '../api.ts';
import { sendProblem } from '../problem.ts';
import { personHandle, shortText } from '../schemas/request.ts';
import { notThere } from './exceptions.ts';

const slug = /^[a-z0-9][a-z0-9._-]{0,80}$/;
const subjectRef = z
  .string()
  .max(200)
  .regex(
    new RegExp(`^(${subjectKinds.filter((k) => k !== 'user').join('|')}):[a-zA-Z0-9][a-zA-Z0-9._-]*$`),
    'kind:name, for instance group:contractors',
  )
  .transform(sameRef);
const memberRef = z
  .string()
  .max(200)
  .transform(sameRef)
  .refine(
    (ref) => new RegExp(`^(${subjectKinds.join('|')}):[^\\s]+$`).test(ref),
    'kind:name, for instance user:noa or device:bench-3',
  );
const resourceRef = z
  .string()
  .max(200)
  .regex(
    new RegExp(`^(${resourceKinds.join('|')}):[a-zA-Z0-9][a-zA-Z0-9._-]*$`),
    'kind:name, for instance system:hr-db',
  )
  .transform(sameRef);

export function directoryRoutes(app: App, api: Api): void {
  const tags = ['Directory'];
  const services = { store: api.store, ids: api.ids };
  const forbidden = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | null> => {
    const violations = await mayChangeDirectory(services, actorOf(request));
    return violations.length === 0 ? null : sendProblem(reply, request, refused(violations));
  };

  app.put(
    '/v1/people/:username',
    {
      schema: {
        operationId: 'savePerson',
        tags,
        summary: 'Add a person, or change what is known of one',
        params: z.object({ username: z.string().regex(slug, 'a username in lower case') }),
        body: z.object({
          name: shortText.min(1),
          email: z.email().max(200),
          kind: z.enum(['person', 'mailbox', 'service']).default('person'),
          manager: personHandle.nullable().default(null),
          title: shortText.default(''),
        }),
        ...answers({ 200: personEntryAnswer, 201: personEntryAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const no = await forbidden(request, reply);
      if (no !== null) return no;
      const saved = await savePerson(
        api.directory,
        { username: request.params.username, ...request.body },
        () => `p-${randomBytes(4).toString('hex')}`,
      );
      return saved.kind === 'refused'
        ? sendProblem(reply, request, saved)
        : reply.status(saved.value.isNew ? 201 : 200).send(saved.value.entry);
    },
  );

  app.post(
    '/v1/people/:username/account',
    {
      schema: {
        operationId: 'createAccount',
        tags,
        summary:
          'A local sign-in for evaluation: password and one-time code secret, shown once. It is on record, and the person is told',
        params: z.object({ username: z.string() }),
        ...answers({ 201: newAccountAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const person = await api.directory.findPerson(request.params.username);
      if (person === null) return sendProblem(reply, request, notThere(request.params.username));
      const issued = await issueSignIn(services, api.identity, actorOf(request), person);
      return issued.kind === 'refused'
        ? sendProblem(reply, request, issued)
        : reply.status(201).send(issued.value);
    },
  );

  app.post(
    '/v1/people/:username/departure',
    {
      schema: {
        operationId: 'recordDeparture',
        tags,
        summary:
          'A person left: seats, roles and delegations end, and what they own is handed on, or suspended after 14 days',
        params: z.object({ username: z.string() }),
        ...answers({ 200: departureAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const person = await api.directory.findPerson(request.params.username);
      if (person === null) return sendProblem(reply, request, notThere(request.params.username));
      const left = await recordDeparture(services, api.directory, api.reads, actorOf(request), person);
      return left.kind === 'refused'
        ? sendProblem(reply, request, left)
        : { person: person.id, active: false, exceptions: left.value };
    },
  );

  app.put(
    '/v1/subjects/:ref',
    {
      schema: {
        operationId: 'saveSubject',
        tags,
        summary: 'Add a group, service account, device, workload or AI agent',
        params: z.object({ ref: subjectRef }),
        body: z.object({
          name: shortText.default(''),
          members: z.array(memberRef).max(10_000).default([]),
        }),
        ...answers({ 200: subjectEntryAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const no = await forbidden(request, reply);
      if (no !== null) return no;
      const { ref } = request.params;
      const kind = subjectKinds.find((k) => ref.startsWith(`${k}:`));
      if (kind === undefined || kind === 'user') return sendProblem(reply, request, notThere(ref));
      const { name, members } = request.body;
      const saved = await saveSubject(api.directory, { ref, kind, name: name || ref, members });
      return saved.kind === 'refused' ? sendProblem(reply, request, saved) : reply.send(saved.value);
    },
  );

  app.put(
    '/v1/resources/:ref',
    {
      schema: {
        operationId: 'saveResource',
        tags,
        summary: 'Add an application, system or segment',
        params: z.object({ ref: resourceRef }),
        body: z.object({
          name: shortText.default(''),
          partOf: z.array(resourceRef).max(100).default([]),
          tier: z.enum(assetTiers).nullable().default(null),
          classification: z.enum(classifications).nullable().default(null),
          exposure: z.enum(exposures).nullable().default(null),
        }),
        ...answers({ 200: resourceEntryAnswer, default: problemAnswer }),
      },
    },
    async (request, reply) => {
      const no = await forbidden(request, reply);
      if (no !== null) return no;
      const { ref } = request.params;
      const kind = resourceKinds.find((k) => ref.startsWith(`${k}:`));
      if (kind === undefined) return sendProblem(reply, request, notThere(ref));
      const entry = { ...request.body, ref, kind, name: request.body.name || ref };
      return reply.send(await saveResource(api.directory, entry));
    },
  );

  const search = z.object({
    text: z.string().max(100).default(''),
    limit: z.coerce.number().int().min(1).max(100).default(20),
  });
  app.get(
    '/v1/subjects',
    {
      config: { asks: 'ViewDirectory' },
      schema: {
        operationId: 'searchSubjects',
        tags,
        summary: 'Groups, service accounts, devices, workloads, AI agents',
        querystring: search,
        ...answers({ 200: listOf(subjectEntryAnswer), default: problemAnswer }),
      },
    },
    async (request) => ({
      data: await api.directory.searchSubjects(request.query.text, request.query.limit),
    }),
  );
  app.get(
    '/v1/resources',
    {
      config: { asks: 'ViewDirectory' },
      schema: {
        operationId: 'searchResources',
        tags,
        summary: 'Applications, systems, segments',
        querystring: search,
        ...answers({ 200: listOf(resourceEntryAnswer), default: problemAnswer }),
      },
    },
    async (request) => ({
      data: await api.directory.searchResources(request.query.text, request.query.limit),
    }),
  );
}
