# Sourced by the launchers. Sets java to the first Java 17 or later among JAVA_HOME, the PATH and the usual places,
# and java_version to its full version; leaves java empty if there is none.
# The version is read from the runtime's own "release" file: asking java itself takes as long as a comparison.

java=
java_version=

try_java() {
    [ -x "$1" ] || return 1
    resolved=$(readlink -f "$1" 2>/dev/null) || resolved=$1
    version=
    release=${resolved%/bin/java}/release
    if [ -r "$release" ]; then
        while IFS= read -r line; do
            case $line in
                JAVA_VERSION=*) version=${line#JAVA_VERSION=}; version=${version#\"}; version=${version%%\"*}; break ;;
            esac
        done < "$release"
    fi
    if [ -z "$version" ]; then
        version=$("$1" -version 2>&1 | sed -n 's/.*version "\([^"]*\)".*/\1/p')
    fi
    major=${version%%.*}
    major=${major%%[!0-9]*}
    [ "${major:-0}" -ge 17 ] || return 1
    java=$resolved
    java_version=$version
}

find_java() {
    if [ -n "${JAVA_HOME:-}" ] && try_java "$JAVA_HOME/bin/java"; then return 0; fi
    on_path=$(command -v java) && try_java "$on_path" && return 0
    for candidate in /usr/lib/jvm/*/bin/java /opt/java/*/bin/java \
        /Library/Java/JavaVirtualMachines/*/Contents/Home/bin/java; do
        try_java "$candidate" && return 0
    done
    echo "muqabala: no Java 17 or later found; install one, or set JAVA_HOME to it" >&2
    return 1
}
