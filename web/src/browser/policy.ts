/** The page's only Trusted Types policy (W3C). */

interface Policy {
  createScriptURL(address: string): string;
  createHTML(html: string): string;
}

interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

// The page's own scripts. The Worker of the single-file page is a blob.
const OWN_SCRIPT = /^(?:[\w-]+\.js|blob:)/;

const rules: Policy = {
  createScriptURL(address) {
    if (OWN_SCRIPT.test(address)) return address;
    throw new TypeError(`no script of this page: ${address}`);
  },
  // Only for DOMParser, whose documents run and load nothing. They are never inserted.
  createHTML: (html) => html,
};

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
const policy = trustedTypes?.createPolicy("leitsatz", rules) ?? rules;

export function ownScript(address: string): string {
  return policy.createScriptURL(address);
}

/**
 * Parses HTML into a document that runs and loads nothing. It must not be inserted into the page.
 */
export function parseInert(html: string, type: "text/html" | "text/xml" = "text/html"): Document {
  return new DOMParser().parseFromString(policy.createHTML(html), type);
}
