import { expect, test } from 'vitest';
import { collated } from './collation.ts';

test.each([
  ['create table a (id TEXT primary key, n BIGINT)', 'create table a (id TEXT COLLATE "C" primary key, n BIGINT)'],
  ['create table a (text TEXT, "text" text)', 'create table a (text TEXT COLLATE "C", "text" TEXT COLLATE "C")'],
  [`create table a (b TEXT default 'x text y')`, `create table a (b TEXT COLLATE "C" default 'x text y')`],
  ['alter table a add column text TEXT', 'alter table a add column text TEXT COLLATE "C"'],
  [`create table a (text TEXT, check (text <> ''))`, `create table a (text TEXT COLLATE "C", check (text <> ''))`],
  ['create table text (\n  id\n  TEXT collate "nl")', 'create table text (\n  id\n  TEXT collate "nl")'],
  ['create index i on a (text)', 'create index i on a (text)'],
])('%s', (given, wanted) => {
  expect(collated('postgres', given)).toBe(wanted);
  expect(collated('sqlite', given)).toBe(given);
});
