/** The content policy: nothing from elsewhere, no inline script at all, one inline sheet known by its hash. */
export function contentPolicy(publicCssHash: string, options: { wasm: boolean }): string {
  return [
    `default-src 'none'`,
    `script-src 'self'${options.wasm ? ` 'wasm-unsafe-eval'` : ''}`,
    `style-src 'self' 'sha256-${publicCssHash}'`,
    `img-src 'self' data: blob:`,
    `media-src 'self' blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types naungan 'allow-duplicates'`,
  ].join('; ')
}

/** For an answer that is no page: nothing in it may run, and no cache keeps it. */
export const sealedOff = {
  'cache-control': 'no-store',
  'content-security-policy': `default-src 'none'; sandbox`,
} as const

/** What every answer carries. `same-origin` keeps the Origin header on our own posts and tells nobody else. */
export function carefulHeaders(secure: boolean): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'origin-agent-cluster': '?1',
    'x-dns-prefetch-control': 'off',
    'x-permitted-cross-domain-policies': 'none',
    'x-robots-tag': 'noarchive',
    'permissions-policy':
      'accelerometer=(), autoplay=(self), camera=(self), display-capture=(), encrypted-media=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(self), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()',
    ...(secure ? { 'strict-transport-security': 'max-age=63072000; includeSubDomains' } : {}),
  }
}
