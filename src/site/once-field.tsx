export { OnceField } from '#src/platform/web/once-field.tsx'
