declare module "@mozilla/readability/JSDOMParser.js" {
  /** The light document that Readability brings. It reads well-formed markup only. */
  export default class JSDOMParser {
    parse(markup: string): Document;
  }
}
