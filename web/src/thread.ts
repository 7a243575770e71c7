/** The Worker's script: the package's, with the page's part of the policy. */
import "leitsatz/worker-thread";
