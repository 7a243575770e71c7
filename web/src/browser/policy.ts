/** The one place where the page vouches for a string (Trusted Types, W3C). */

interface Policy {
  createScriptURL(address: string): string;
  createHTML(html: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

// Scripts of the page itself that are started by address; the one-file page's thread is a blob.
const OWN_SCRIPT = /^(?:[\w-]+\.js|blob:)/;

const rules: Policy = {
  createScriptURL(address) {
    if (OWN_SCRIPT.test(address)) return address;
    throw new TypeError(`no script of this page: ${address}`);
  },
  // Only for DOMParser, whose documents run nothing, load nothing and are never inserted.
  createHTML: (html) => html,
};

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy("leitsatz", rules) ?? rules;

export function ownScript(address: string): string {
  return policy.createScriptURL(address);
}

/** A document of the browser's own parser: to be walked, never to be shown. */
export function parseInert(html: string): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), "text/html");
}
