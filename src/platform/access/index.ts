export {
  ACCESS,
  Access,
  type AccessRule,
  asksWhoItIs,
  KNOWS_ITS_CALLER,
  looksAtTokens,
  REQUIRED_PERMISSION,
} from './access.js';
export { AccessGuard } from './access.guard.js';
export { signIn } from './bearer.js';
export { CurrentViewer } from './current-viewer.js';
export {
  type Actor,
  asSystem,
  asViewer,
  currentActor,
  currentBasis,
  type Errand,
  newErrand,
  onErrand,
  signInToErrand,
  type Stated,
  stateInErrand,
} from './errand.js';
export { FreshSignIn, NEEDS_FRESH_SIGN_IN } from './fresh-sign-in.js';
export { ABOUT_NO_PERSON, NO_PERSONAL_DATA, NoPersonalData } from './no-personal-data.js';
export { requestOf, type SignedRequest } from './request-of.js';
export { noteProof } from './sign-in-proof.js';
export { StepUpGuard } from './step-up.guard.js';
export { ROLES, type Role, type Viewer } from './viewer.js';
