import { DirectoryEntryEntity } from './persistence/directory-entry.entity.js';
import { DirectoryWordEntity } from './persistence/directory-word.entity.js';

export { SynchroniseDirectory } from './acts/synchronise-directory.js';
export { DIRECTORY_PROBLEMS } from './api/problems.js';
export { DirectoryModule } from './directory.module.js';

export const DIRECTORY_ENTITIES = [DirectoryEntryEntity, DirectoryWordEntity];
