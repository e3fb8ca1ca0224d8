import * as migration_20261125_090943_initial from './20261125_090943_initial';
import * as migration_20261125_145844_translations from './20261125_145844_translations';
import * as migration_20261126_173924_merged_into from './20261126_173924_merged_into';
import * as migration_20261126_181946_picture_fingerprint from './20261126_181946_picture_fingerprint';
import * as migration_20261128_010304_registrations from './20261128_010304_registrations';
import * as migration_20261128_054542_owed_mails from './20261128_054542_owed_mails';
import * as migration_20261128_150926_lists_by_index from './20261128_150926_lists_by_index';
import * as migration_20261128_183319_found_by_parts from './20261128_183319_found_by_parts';
import * as migration_20261128_221300_what_changed from './20261128_221300_what_changed';
import * as migration_20261129_005841_slugs_by_language from './20261129_005841_slugs_by_language';
import * as migration_20261129_015404_webhooks from './20261129_015404_webhooks';
import * as migration_20261129_051948_face_stale_invitations from './20261129_051948_face_stale_invitations';
import * as migration_20261129_084409_second_factor from './20261129_084409_second_factor';
import * as migration_20261129_115728_the_desk from './20261129_115728_the_desk';
import * as migration_20261129_140458_translations_of_all from './20261129_140458_translations_of_all';

export const migrations = [
  {
    up: migration_20261125_090943_initial.up,
    down: migration_20261125_090943_initial.down,
    name: '20261125_090943_initial',
  },
  {
    up: migration_20261125_145844_translations.up,
    down: migration_20261125_145844_translations.down,
    name: '20261125_145844_translations',
  },
  {
    up: migration_20261126_173924_merged_into.up,
    down: migration_20261126_173924_merged_into.down,
    name: '20261126_173924_merged_into',
  },
  {
    up: migration_20261126_181946_picture_fingerprint.up,
    down: migration_20261126_181946_picture_fingerprint.down,
    name: '20261126_181946_picture_fingerprint',
  },
  {
    up: migration_20261128_010304_registrations.up,
    down: migration_20261128_010304_registrations.down,
    name: '20261128_010304_registrations',
  },
  {
    up: migration_20261128_054542_owed_mails.up,
    down: migration_20261128_054542_owed_mails.down,
    name: '20261128_054542_owed_mails',
  },
  {
    up: migration_20261128_150926_lists_by_index.up,
    down: migration_20261128_150926_lists_by_index.down,
    name: '20261128_150926_lists_by_index',
  },
  {
    up: migration_20261128_183319_found_by_parts.up,
    down: migration_20261128_183319_found_by_parts.down,
    name: '20261128_183319_found_by_parts',
  },
  {
    up: migration_20261128_221300_what_changed.up,
    down: migration_20261128_221300_what_changed.down,
    name: '20261128_221300_what_changed',
  },
  {
    up: migration_20261129_005841_slugs_by_language.up,
    down: migration_20261129_005841_slugs_by_language.down,
    name: '20261129_005841_slugs_by_language',
  },
  {
    up: migration_20261129_015404_webhooks.up,
    down: migration_20261129_015404_webhooks.down,
    name: '20261129_015404_webhooks',
  },
  {
    up: migration_20261129_051948_face_stale_invitations.up,
    down: migration_20261129_051948_face_stale_invitations.down,
    name: '20261129_051948_face_stale_invitations',
  },
  {
    up: migration_20261129_084409_second_factor.up,
    down: migration_20261129_084409_second_factor.down,
    name: '20261129_084409_second_factor',
  },
  {
    up: migration_20261129_115728_the_desk.up,
    down: migration_20261129_115728_the_desk.down,
    name: '20261129_115728_the_desk',
  },
  {
    up: migration_20261129_140458_translations_of_all.up,
    down: migration_20261129_140458_translations_of_all.down,
    name: '20261129_140458_translations_of_all'
  },
];
