declare module "@11ty/eleventy" {
  export interface UserConfig {
    addGlobalData(key: string, value: unknown): void;
    setTemplateFormats(formats: string | readonly string[]): void;
    addExtension(
      extension: string | readonly string[],
      options: {
        key?: string;
        compile?: (
          this: unknown,
          content: string,
          path: string,
        ) => (
          this: { defaultRenderer(data: unknown): Promise<unknown> },
          data: unknown,
        ) => Promise<string | Buffer>;
      },
    ): void;
    setQuietMode(quiet: boolean): void;
    setUseGitIgnore(use: boolean): void;
    readonly ignores: Set<string>;
    readonly benchmarkManager: { finish: () => void };
  }
  export interface Options {
    quietMode?: boolean;
    configPath?: string | false;
    runMode?: "build" | "serve" | "watch";
    config?: (configuration: UserConfig) => void | Promise<void>;
  }
  export default class Eleventy {
    constructor(input?: string, output?: string, options?: Options);
    write(): Promise<[unknown, unknown]>;
    disableLogger(): void;
  }
}
