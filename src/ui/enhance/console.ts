import './public.ts'
import { enhanceDialogs } from './dialog.ts'
import { enhanceHandedOver } from './handed-over.ts'
import { enhanceLive } from './live.ts'
import { enhanceMenus } from './menus.ts'
import { enhanceTabs } from './tabs.ts'
import { enhanceTheme } from './theme.ts'
import { enhanceToasts } from './toast.ts'

enhanceHandedOver()
enhanceDialogs()
enhanceToasts()
enhanceTheme()
enhanceTabs()
enhanceMenus()
enhanceLive()
