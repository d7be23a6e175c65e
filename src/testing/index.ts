/** The door for test code: a second opinion on what the service decided. */
export { createReferee, type Disagreement, type RefereeOptions } from './referee.ts';
