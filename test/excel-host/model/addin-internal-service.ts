import { HostObject } from "./host-object";

/** The library tells Excel that its command handlers are ready; nothing to answer. */
export class AddinInternalService extends HostObject {
  static readonly typeName = "Microsoft.InternalService.AddinInternalService";
  static override readonly className = "AddinInternalService";

  notifyActionHandlerReady(): void {
    // Excel would now start to send ribbon commands.
  }
}
