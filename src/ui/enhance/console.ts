import './public.ts'
import { enhanceDialogs } from './dialog.ts'
import { enhanceLive } from './live.ts'
import { enhanceTheme } from './theme.ts'
import { enhanceToasts } from './toast.ts'

enhanceDialogs()
enhanceToasts()
enhanceTheme()
enhanceLive()
