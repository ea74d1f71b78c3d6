/** Controls that make the exception harder to reach. */
import type { StarterControl } from './control.ts';

export const reachControls: readonly StarterControl[] = [
  {
    id: 'source-address-allowlist',
    title: 'Source-address allowlist',
    objective: 'Only addresses that are known by name can open a connection to the excepted resource.',
    howToTest:
      'Connect once from a listed address and once from an unlisted one; the second attempt must fail and appear in the firewall log. Compare the list with the request, entry by entry.',
    frequencyDays: 30,
    strength: 'moderate',
    families: ['authentication', 'device', 'network'],
  },
  {
    id: 'isolated-segment',
    title: 'Isolated segment',
    objective:
      'The excepted system sits in a segment of its own, so that whoever takes it over has reached nothing else.',
    howToTest:
      'Scan from inside the segment towards three neighbours and from a user network into it; every port that is not in the rule set must be closed.',
    frequencyDays: 30,
    strength: 'strong',
    families: ['authentication', 'device', 'network', 'operations'],
  },
  {
    id: 'jump-host',
    title: 'Jump host',
    objective: 'Administration passes through one hardened machine, where people prove who they are first.',
    howToTest:
      'Try to open an administrative session from a workstation directly and confirm the refusal; then sign in on the jump host without the second factor and confirm that this is refused as well.',
    frequencyDays: 30,
    strength: 'moderate',
    families: ['authentication', 'privilege', 'network'],
  },
  {
    id: 'ztna-proxy',
    title: 'Zero-trust access proxy in front',
    objective:
      'Person and device are checked at a proxy for each connection, although the system behind it cannot check them.',
    howToTest:
      'Bypass the proxy with the address of the system and confirm that nothing answers; then sign in with a device that is out of compliance and confirm the denial.',
    frequencyDays: 30,
    strength: 'strong',
    families: ['authentication', 'device', 'network'],
  },
  {
    id: 'egress-denied',
    title: 'Outbound traffic denied',
    objective: 'Code that runs on the system cannot call out, fetch tools or send data away.',
    howToTest:
      'From the system itself, request a public web address, a public name server and a mail server. Each request must fail and leave a line in the log.',
    frequencyDays: 30,
    strength: 'moderate',
    families: ['device', 'accounts', 'network', 'operations'],
  },
  {
    id: 'waf-virtual-patch',
    title: 'Web application firewall or virtual patch',
    objective: 'The request that would exploit the open weakness is stopped before it arrives.',
    howToTest:
      'Send the published harmless proof of the weakness through the firewall and confirm that it is blocked; check that the rule blocks and does not merely count.',
    frequencyDays: 14,
    strength: 'moderate',
    families: ['network', 'operations'],
  },
  {
    id: 'feature-disabled',
    title: 'Risky feature disabled',
    objective: 'The part of the product that makes the exception dangerous is switched off and stays off.',
    howToTest:
      'Read the running configuration and use the feature as a user would; it must not respond. Compare with the configuration baseline to see that no update switched it on again.',
    frequencyDays: 30,
    strength: 'moderate',
    families: ['device', 'network', 'operations'],
  },
  {
    id: 'tls-terminating-proxy',
    title: 'TLS-terminating proxy',
    objective:
      'Everything beyond the last metre travels encrypted with a current protocol, whatever the device itself can speak.',
    howToTest:
      'Run a protocol scan against the proxy and confirm TLS 1.2 or later only; capture traffic between proxy and device and confirm that the stretch is the one that was agreed.',
    frequencyDays: 90,
    strength: 'strong',
    families: ['authentication', 'network'],
  },
];
