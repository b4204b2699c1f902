/** DATA_KEY of every process under test: those of one test may work on one database. */
export const TEST_DATA_KEY = Buffer.alloc(32, 'eindach').toString('base64');
