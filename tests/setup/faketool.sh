#!/usr/bin/env bash
# Stands in for a tool that ./run calls: notes how it was called in $CALLS and answers as the test wants. What it is, its
# name says.
name=$(basename "$0")
printf '%s %s\n' "$name" "$*" >>"$CALLS"
case $name in
dpkg-query)
    for package in "${@:4}"; do
        [[ " ${MISSING:-} " == *" $package "* ]] || printf '%s installed\n' "$package"
    done
    ;;
apt-get)
    case " $* " in
    *" --assume-no "*)
        echo "Need to get 26.2 MB/27.3 MB of archives."
        echo "After this operation, 128 MB of additional disk space will be used."
        exit 1
        ;;
    *" --simulate "*) [[ -z ${UNKNOWN:-} ]] || exit 100 ;;
    *" -y "*) [[ ${FAILING_INSTALLS:-0} -lt $(grep -c -- " -y " "$CALLS") ]] || exit 100 ;;
    esac
    ;;
sudo)
    [[ $1 == -v ]] || exec "$@"
    ;;
cmake)
    if [[ $1 == --fresh ]]; then
        mkdir -p "build/$3"
        touch "build/$3/build.ninja"
        echo "CMAKE_HOME_DIRECTORY:INTERNAL=$PWD" >"build/$3/CMakeCache.txt"
    elif [[ -n ${BROKEN:-} ]]; then
        echo "a.cpp:1: error: nothing is declared"
        exit 1
    else
        mkdir -p build/release/bin
        ln -sf "$0" build/release/bin/counterpoint
        ln -sf "$0" build/release/bin/counterpoint-bench
    fi
    ;;
ctest)
    cat "$CTEST_SAYS"
    ;;
esac
