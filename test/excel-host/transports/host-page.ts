import { ADDIN_ID, CONVERSATION } from "./xdm-session";

export interface FrameOptions {
  readonly origin: string;
  readonly locale: string;
  readonly isDialog: boolean;
}

/** What the add-in's frame is told through its name: host, platform, version, locale, whether it is a dialog. */
export function frameName({ origin, locale, isDialog }: FrameOptions): string {
  const dialog = isDialog ? "isDialog" : "";
  return JSON.stringify({
    baseFrameName: "f1",
    hostInfo: `Excel$Web$16.01$${locale}$corr-1$${dialog}$disableLogging$0`,
    xdmInfo: `${CONVERSATION}|${ADDIN_ID}|${origin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}

/**
 * The page that plays Excel on the web: it holds the add-in's frames and carries messages, nothing else. It has an origin of
 * its own, so that the browser gives it a process of its own, as Excel has: what it costs is not the add-in's.
 * `hostReceive` is bound to Node; Node calls `hostFrame`, `hostPost` and `hostRemove`.
 */
export const HOST_PAGE = `<!doctype html><meta charset="utf-8"><title>Excel</title>
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%}iframe.dialog{position:fixed;inset:10%;width:80%;height:80%}</style>
<script>
const frames_ = new Map();
window.hostFrame = (id, name, url) => {
  const frame = document.createElement("iframe");
  frame.name = name;
  frame.className = id;
  frame.src = url;
  frames_.set(id, frame);
  document.body.append(frame);
};
window.hostPost = (id, text) => frames_.get(id)?.contentWindow?.postMessage(text, new URL(frames_.get(id).src).origin);
window.hostRemove = (id) => { frames_.get(id)?.remove(); frames_.delete(id); };
addEventListener("message", (event) => {
  for (const [id, frame] of frames_) if (frame.contentWindow === event.source) void window.hostReceive(id, event.data);
});
</script><body></body>`;
