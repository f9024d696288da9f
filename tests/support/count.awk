# Reads what "ctest -V" said and ends with one line of what passed: every test function of a Qt Test program counts, and
# a test of another kind counts once. Before it, what the failing programs said. Exits with 1 if a test failed or none ran.

match($0, /^[0-9]+: /) {
    id = substr($0, 1, RLENGTH - 2)
    line = substr($0, RLENGTH + 1)
    said[id] = said[id] (line ~ /^PASS / ? "" : line "\n")
    if (line ~ /^PASS .*::(init|cleanup)TestCase\(\)/)
        passed[id]-- # Qt Test's own frame around the functions
    if (line ~ /^Totals: /) {
        split(line, words, " ")
        counted[id] = 1
        passed[id] += words[2]
        failed[id] += words[4]
        skipped[id] += words[6]
    }
}

/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: / {
    id = $0
    sub(/^[^#]*#/, "", id)
    sub(/:.*/, "", id)
    name[id] = $0
    sub(/^[^:]*: /, "", name[id])
    if (!counted[id])
        passed[id] = 0
    if ($0 ~ / Passed +[0-9]/)
        passed[id] += !counted[id]
    else if ($0 ~ /\*\*\*Skipped/)
        skipped[id] += !counted[id]
    else if (!failed[id])
        failed[id] = 1
}

END {
    for (id in name) {
        all_passed += passed[id]
        all_failed += failed[id]
        all_skipped += skipped[id]
        if (failed[id])
            printf "\n%s\n%s", name[id], said[id]
    }
    if (all_passed + all_failed == 0)
        print "No test ran."
    printf "%d passed, %d failed%s\n", all_passed, all_failed, all_skipped ? ", " all_skipped " skipped" : ""
    exit all_failed > 0 || all_passed == 0
}
