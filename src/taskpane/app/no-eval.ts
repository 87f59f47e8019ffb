/**
 * The content policy of both pages forbids making code out of text. The schema library would try whether it may; this tells it
 * not to. To be imported before anything that declares a schema.
 */
import * as z from "zod/mini";

z.config({ jitless: true });
