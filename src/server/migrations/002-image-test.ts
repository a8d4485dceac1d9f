import type { Migration } from '../migrate.ts'

/** The image test that a class takes: the seed of its form A, and since when each form is set. */
export const imageTest: Migration = {
  number: 2,
  name: 'image-test',
  statements: [
    `create table image_test (
      class_id text primary key references class (id),
      seed bigint not null,
      before_at text,
      after_at text
    )`,
  ],
}
