traffic-desk = Desk
traffic-title = Post from and to other sites
traffic-line = What waits, what failed, and why.
traffic-out = What we send
traffic-in = What we get
traffic-nothing = Nothing yet.
traffic-waiting = Waiting
traffic-done = Done
traffic-failed = Failed
traffic-refused = Not accepted
traffic-hosts = Sites that do not take our post
traffic-all-well = Everything we send arrives.
traffic-retired = Gone for two weeks
traffic-failures = { $n ->
    [one] failed once
   *[other] failed { $n } times
}
traffic-waits = { $n ->
    [0] Nothing waits.
    [one] 1 message waits.
   *[other] { $n } messages wait.
}
traffic-again = We try again: { $moment }.
traffic-undelivered = Not delivered
traffic-refused-letters = Not accepted
traffic-jobs = Work that failed
