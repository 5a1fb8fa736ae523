declare module "@11ty/eleventy-dev-server" {
  interface Options {
    readonly port?: number;
    readonly pathPrefix?: string;
    readonly liveReload?: boolean;
    readonly domDiff?: boolean;
    readonly messageOnStart?: (facts: { readonly hosts?: readonly string[] }) => string;
    readonly logger?: {
      readonly info: (line: string) => void;
      readonly log: (line: string) => void;
      readonly error: (line: string) => void;
    };
  }
  export default class EleventyDevServer {
    static getServer(name: string, folder: string, options?: Options): EleventyDevServer;
    serve(port: number): void;
    close(): Promise<void>;
  }
}
