#!/usr/bin/env bash
# The tour: an old personnel system that can't do MFA, from an empty register to its third term, by command line alone.
#
#   tour/hr-story.sh                                    on a sandbox of its own, which it starts and throws away
#   tour/hr-story.sh --server URL --data FOLDER         on a sandbox that is running (npm start -- --sandbox)
#
# Every step is an ordinary command by the person who may take it; what should be refused is shown being refused. A
# sandbox's clock is moved by `interim clock advance`, so that nine months take a minute.
set -euo pipefail

home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
interim=$home/bin/interim
server=
data=
while [ $# -gt 0 ]; do
  case $1 in
    --server) server=$2 && shift 2 ;;
    --data) data=$2 && shift 2 ;;
    *) echo "Usage: tour/hr-story.sh [--server URL --data FOLDER]" >&2 && exit 2 ;;
  esac
done

keep=$(mktemp -d)
program=
stop() {
  [ -n "$program" ] || return 0
  kill "$program" 2>/dev/null || true
  wait "$program" 2>/dev/null || true
  program=
}
finish() {
  local status=$?
  stop
  rm -rf "$keep"
  exit "$status"
}
trap finish EXIT

if [ -t 1 ]; then dim=$'\e[2m' bold=$'\e[1m' plain=$'\e[0m'; else dim='' bold='' plain=''; fi
chapter() { printf '\n%s%s%s\n' "$bold" "$*" "$plain"; }
told() {
  printf '%s%s$ interim' "$dim" "$1" && shift
  local word
  for word; do if [[ $word =~ ^[A-Za-z0-9_./:=,+-]+$ ]]; then printf ' %s' "$word"; else printf " '%s'" "$word"; fi; done
  printf '%s\n' "$plain"
}

# Everybody keeps a token of their own, as they would on their own machines.
as() {
  local who=$1 && shift
  told "$who" "$@"
  INTERIM_CREDENTIALS=$keep/$who.json "$interim" "$@"
}
# A decision asks for password and one-time code again: a stored token never approves.
decides() {
  local who=$1 && shift
  told "$who" "$@"
  INTERIM_CREDENTIALS=$keep/$who.json INTERIM_PASSWORD=$password INTERIM_CODE=$("$interim" code "$who" --data "$data") "$interim" "$@"
}
# What a rule must refuse, by its code. The refusal is part of the story, and its absence ends the tour.
refused() {
  local code=$1 && shift
  local status=0
  "$@" >"$keep/refusal" 2>&1 || status=$?
  cat "$keep/refusal"
  if [ "$status" -ne 1 ] || ! grep -q "$code" "$keep/refusal"; then
    echo "This should have been refused with $code, and the command ended with $status." >&2
    exit 1
  fi
}
# Ends the tour unless the exception comes to stand where the story says. In force ends at its instant; the worker writes
# the event down a moment later.
stands() {
  local found
  for _ in $(seq 40); do
    found=$(INTERIM_CREDENTIALS=$keep/lukasz.json "$interim" show "$number" --json status,inForce,chain.termNumber | tr -d ' \n')
    [ "$found" != "$1" ] || return 0
    sleep 0.5
  done
  echo "The story expected $1 and found $found." >&2
  exit 1
}
# What was promised, to the millisecond: a renewal that names a later moment has moved its exit.
promised_exit() {
  INTERIM_CREDENTIALS=$keep/lukasz.json "$interim" show "$number" --json exitDate | sed -n 's/.*"exitDate": "\(.*\)".*/\1/p'
}
passes() {
  as kwame control test "$number" c1 pass --evidence "https://evidence.example.com/gateway/$1" --note 'A test account without a key was stopped at the gateway.'
  as kwame control test "$number" c2 pass --evidence "https://evidence.example.com/alert/$1" --note 'Provoked at an unannounced hour; the person on duty called within nine minutes.'
}

if [ -z "$server" ]; then
  chapter 'A sandbox of its own: an empty register on the embedded database'
  data=$keep/data
  mkdir -p "$data"
  (PATH=$home/node_modules/.bin:$PATH exec node "$home/bin/start.mjs" --sandbox --no-web --port 0 --data "$data") >"$keep/log" 2>&1 &
  program=$!
  for _ in $(seq 240); do
    server=$(sed -n 's/^ *API *\(http[^ ]*\)\/docs.*/\1/p' "$keep/log")
    [ -n "$server" ] && break
    kill -0 "$program" 2>/dev/null || { cat "$keep/log" >&2 && exit 1; }
    sleep 0.5
  done
  [ -n "$server" ] || { cat "$keep/log" >&2 && echo 'The sandbox did not start within two minutes.' >&2 && exit 1; }
  echo "Running at $server"
fi
[ -n "$data" ] || { echo 'Name the data folder of that sandbox with --data: the codes come from it.' >&2 && exit 2; }
export INTERIM_SERVER=$server
password=$("$interim" password --data "$data")

chapter 'Who takes part'
for who in lukasz kwame meiling bjorn siobhan thordis huong jiri ines chloe; do decides "$who" login --as "$who"; done

chapter '1 Request. Urgency alone bounces, with every reason at once, and no human has to see it'
refused REQ-CONTROL as lukasz request --title 'Old HR system without MFA' --policy phishing-resistant-mfa \
  --subject group:quarter-close --resource application:hr-legacy --risk-owner ngozi \
  --obstacle 'It is urgent.' --consequence 'Business need, ASAP.'
number=$(INTERIM_CREDENTIALS=$keep/lukasz.json "$interim" list --mine --json number | sed -n 's/.*"number": "\(.*\)".*/\1/p' | head -n 1)

chapter "A concrete obstacle, two controls that somebody tests, and a plan: $number goes to assessment"
as lukasz request --again "$number" --title 'Password sign-in to the old personnel system for the quarter-close team' \
  --policy phishing-resistant-mfa --clause 'Sign-in of people' --subject group:quarter-close --resource application:hr-legacy \
  --classification restricted --tier T1 --risk-owner ngozi --contact people-systems@example.com --ticket CHG-10231 \
  --obstacle 'The personnel system of 2009 has a sign-in page of its own that checks a password against its database. It has no setting for SAML, OIDC or a second factor, and its maker stopped developing it in 2021.' \
  --consequence 'The three people of the close team could not post the payroll accruals of the quarter, and the salaries of 2,300 people would be paid late.' \
  --tried 'Header sign-in through the portal failed because the client is a Windows program.' \
  --control 'library=step-up-mfa-gateway; owner=kwame; objective=Nobody reaches the sign-in page without a security key.' \
  --control 'library=dedicated-alert; owner=kwame; objective=A sign-in from outside the gateway is seen within minutes.' \
  --milestone 'title=Successor chosen and contract signed; due=65d; owner=lukasz; budget=310,000 EUR, approved' \
  --milestone 'title=Interface to the bank specified; due=82d; owner=lukasz' \
  --term 90 --exit 274d

chapter '2 Assess. The system proposes, an analyst decides; only a tested control lowers the residual score'
as chloe clock advance 2d
passes 1
as meiling assess "$number"
as meiling assess "$number" --inherent 3x5 --residual 1x5 --confidence high --regulation GDPR \
  --threat 'Somebody who learns one password of the close team signs in and reads or alters salaries.' \
  --why 'Three people with a password that can be phished, on a system that holds restricted data and pays salaries.' \
  --why-residual 'The gateway demands a key before the page appears, and the alert was answered in time; both were tested.' \
  --override 'Two controls that were tested independently stand in front of the only page that lacks the factor.' \
  --condition 'Sign-in only on the days of the close.'

chapter '3 Approve. The delegate decides what the delegation covers, and nobody else'
refused APPROVE decides lukasz approve "$number" --rationale 'We need it.'
decides siobhan approve "$number" --condition 'Sign-in only on the days of the close.' \
  --rationale 'The gateway puts the strong factor in front of the only page that lacks it, and the plan ends with the system itself.'
stands '{"status":"active","inForce":true,"chain.termNumber":1}'

chapter '4 Monitor. Tags are wanted in the targets, controls are tested, milestones are confirmed by somebody else'
as siobhan show "$number"
as chloe clock advance 28d
passes 2
as chloe clock advance 28d
passes 3
as lukasz milestone done "$number" m1 --evidence https://evidence.example.com/hr/contract --note 'Contract countersigned on both sides.'

chapter 'Again. A renewal is harder than the request: the gates say what is missing before anybody asks'
refused REN-WINDOW as lukasz renew "$number" --gates
refused REN-WINDOW as lukasz renew "$number" --term 120 --exit 216d --obstacle 'It is still urgent.' --consequence 'As before.' --changed 'Nothing.' --cost 'Unknown.' --incidents 'None.'
as meiling milestone confirm "$number" m1
as chloe clock advance 20d
passes 4
as lukasz renew "$number" --term 90 --exit "$(promised_exit)" \
  --obstacle 'The successor was ordered and its first tenant exists, but the history of twelve years has to be moved before anybody can close a quarter in it. Until then accruals are posted through the old Windows client.' \
  --consequence 'The next close would stop at payroll, and the quarterly report would go to the auditors without personnel cost.' \
  --changed 'The contract with the successor is signed. The sign-in page now answers to the gateway only; the old route from the intranet was closed.' \
  --cost 'A browser front end for the old client was offered for 140,000 EUR and five months, which is later than the replacement.' \
  --incidents 'None. The alert fired twice, both times in tests.' \
  --milestone 'title=History of twelve years migrated and reconciled; due=82d; owner=lukasz' \
  --milestone 'title=Parallel run of one payroll month; due=87d; owner=ngozi'
as lukasz milestone done "$number" m2 --evidence https://evidence.example.com/hr/bank --note 'Specification agreed with the bank.'
as meiling milestone confirm "$number" m2

chapter 'A second term: one rung higher than the last time'
as bjorn assess "$number" --inherent 3x5 --residual 1x5 --confidence high --regulation GDPR \
  --threat 'A phished password of the close team is used against the personnel system during a close.' \
  --why 'The page still asks for a password only, and the data behind it is restricted.' \
  --why-residual 'Three rounds of tests show that the gateway cannot be avoided.' \
  --override 'The controls were tested four times and stopped everything that was tried.'
refused APPROVE decides siobhan approve "$number" --rationale 'As before.'
decides thordis vote "$number" for --rationale 'The contract is signed and the controls were tested on time.'
decides huong vote "$number" for --rationale 'The works council was informed, and one of two ways in is gone.'
decides jiri vote "$number" for --rationale 'The exit date did not move.'
as chloe clock advance 21d
stands '{"status":"active","inForce":true,"chain.termNumber":2}'
passes 5
as chloe clock advance 28d
passes 6
as chloe clock advance 24d
passes 7
as lukasz milestone done "$number" m3 --evidence https://evidence.example.com/hr/history --note 'Twelve years reconciled to the cent.'
as bjorn milestone confirm "$number" m3

chapter 'A third term: the committee, with the vote of the CISO in favour'
as chloe clock advance 17d
passes 8
refused REN-PROGRESS as lukasz renew "$number" --gates
as lukasz renew "$number" --term 90 --exit "$(promised_exit)" \
  --obstacle 'The successor cannot compute the pension of part-time staff yet: its parallel run gave wrong rates, and the maker delivers the correction in June. Until a month of pay matches, the old client has to stay.' \
  --consequence 'Closing in the new system with those rates would underpay 410 part-time employees and make the annual accounts wrong.' \
  --changed 'All history is in the new system. The old one is used for the close and nothing else, and two of its four modules were switched off.' \
  --cost 'None that would be quicker than the exit: what remains is a second parallel run, paid for already.' \
  --incidents 'One: a member of the team tried the old address from a hotel; the gateway refused and the alert was answered.' \
  --replan 'milestone=m4; due=46d; why=Pension rates for part-time staff were missing from the specification, so the first run did not match.' \
  --milestone 'title=Old client switched off and its accounts deleted; due=88d; owner=lukasz'
as meiling assess "$number" --inherent 3x5 --residual 1x5 --confidence high --regulation GDPR --recommendation 'Approve, as the last term.' \
  --threat 'The old sign-in page outlives its purpose and is forgotten while it still opens salaries.' \
  --why 'Nothing about the page has changed; the number of people is the same.' \
  --why-residual 'The controls have held for half a year and stopped a real attempt from a hotel network.' \
  --override 'Eight rounds of tests and one real attempt: the gateway held.'
decides jiri vote "$number" for --rationale 'The delay is explained and the exit date stands.'
decides huong vote "$number" for --rationale 'Paying people correctly comes first; the remaining time is short.'
decides ines vote "$number" for --rationale 'In favour for the last time: what is left is one parallel run.'
as chloe clock advance 15d
stands '{"status":"active","inForce":true,"chain.termNumber":3}'

chapter '5 Expire. Nobody has to remember it: neglected controls suspend it, and at the end of its term it is over'
as lukasz show "$number"
as lukasz metrics
as chloe clock advance 90d
stands '{"status":"expired","inForce":false,"chain.termNumber":3}'
as lukasz history "$number"
as lukasz list

if [ -n "$program" ]; then
  chapter 'The record proves itself: every row is what its events make of it, and every hash holds'
  stop
  told '' verify projections
  "$interim" verify projections --data "$data"
fi

chapter "From an empty register to a third term and its end: every step of $number is on record."
