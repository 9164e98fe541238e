import {
  CommandError,
  askPassphrase,
  progressBar,
  runCommand,
  say
} from "./chunk-XSPZIKV7.mjs";
import "./chunk-5AINAES6.mjs";
import "./chunk-7KWAONQF.mjs";
export {
  CommandError,
  askPassphrase,
  progressBar,
  runCommand,
  say
};
//# sourceMappingURL=command.mjs.map
