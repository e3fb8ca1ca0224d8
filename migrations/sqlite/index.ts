import * as migration_20261125_032825_initial from './20261125_032825_initial';

export const migrations = [
  {
    up: migration_20261125_032825_initial.up,
    down: migration_20261125_032825_initial.down,
    name: '20261125_032825_initial'
  },
];
