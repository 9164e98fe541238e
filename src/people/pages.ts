import type { Page } from '#src/platform/web/page.ts'
import { accountPage } from './pages/account.tsx'
import { newPhonePage, passwordPage, recoveryCodesPage } from './pages/account-security.tsx'
import { competenciesPage } from './pages/competencies.tsx'
import { firstSignInPage } from './pages/first-sign-in.tsx'
import { institutionsPage } from './pages/institutions.tsx'
import { invitationPage } from './pages/invitation.tsx'
import { officeHoursPage } from './pages/office-hours.tsx'
import { helpLinesPage } from './pages/help-lines.tsx'
import { officeInvitePage } from './pages/office-invite.tsx'
import { officeKeysPage } from './pages/office-keys.tsx'
import { officeOnCallPage } from './pages/office-on-call.tsx'
import { officePage } from './pages/office.tsx'
import { officePersonPage } from './pages/office-person.tsx'
import { recoverySharesPage } from './pages/recovery-shares.tsx'
import { secondStepPage } from './pages/second-step.tsx'
import { setUpPage } from './pages/set-up.tsx'
import { signInPage } from './pages/sign-in.tsx'
import { signOutPage } from './pages/sign-out.tsx'
import { takeBackPage } from './pages/take-back.tsx'

/** Every page of this capability. */
export const peoplePages: readonly Page[] = [
  setUpPage,
  recoverySharesPage,
  signInPage,
  secondStepPage,
  firstSignInPage,
  invitationPage,
  signOutPage,
  takeBackPage,
  accountPage,
  passwordPage,
  recoveryCodesPage,
  newPhonePage,
  officePage,
  officeInvitePage,
  officePersonPage,
  officeKeysPage,
  officeHoursPage,
  helpLinesPage,
  officeOnCallPage,
  institutionsPage,
  competenciesPage,
]
