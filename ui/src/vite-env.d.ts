// Types that come with the build tool: raw text imports and the DEV flag.
/// <reference types="svelte" />
/// <reference types="vite/client" />
