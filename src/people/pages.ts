import type { Page } from '#src/platform/web/page.ts'
import { accountPage } from './pages/account.tsx'
import { newPhonePage, passwordPage, recoveryCodesPage } from './pages/account-security.tsx'
import { firstSignInPage } from './pages/first-sign-in.tsx'
import { invitationPage } from './pages/invitation.tsx'
import { recoverySharesPage } from './pages/recovery-shares.tsx'
import { secondStepPage } from './pages/second-step.tsx'
import { setUpPage } from './pages/set-up.tsx'
import { signInPage } from './pages/sign-in.tsx'
import { signOutPage } from './pages/sign-out.tsx'

/** Every page of this capability. */
export const peoplePages: readonly Page[] = [
  setUpPage, recoverySharesPage, signInPage, secondStepPage, firstSignInPage, invitationPage, signOutPage,
  accountPage, passwordPage, recoveryCodesPage, newPhonePage,
]
