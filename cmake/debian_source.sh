#!/bin/bash
# debian_source.sh PACKAGE FILE OUT: the FILE of Debian's source package PACKAGE, written to OUT.
#
# Most machines have no deb-src lines. This reads the machine's own lists as if they had, in an apt
# state of its own, so nothing of the machine changes and no rights are needed.
set -euo pipefail
package=$1 file=$2 out=$3
command -v apt-get >/dev/null || { echo "no apt-get here" >&2; exit 1; }

state=$(mktemp -d)
trap 'rm -rf "$state"' EXIT
mkdir -p "$state"/lists/partial "$state"/cache/archives/partial "$state"/sources
for list in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
  [ -s "$list" ] && sed -n 's/^deb /deb-src /p' "$list" > "$state/sources/$(basename "$list" .list).list"
done
for list in /etc/apt/sources.list.d/*.sources; do
  [ -s "$list" ] && sed 's/^Types:.*/Types: deb-src/' "$list" > "$state/sources/$(basename "$list")"
done

apt() {
  apt-get -q -o Dir::Etc::sourcelist=/dev/null -o Dir::Etc::sourceparts="$state/sources" \
    -o Dir::State::lists="$state/lists" -o Dir::Cache="$state/cache" -o APT::Sandbox::User=root "$@"
}
cd "$state"
apt update >/dev/null || true  # one foreign repository without sources must not stop the rest
apt source --download-only --tar-only "$package" >/dev/null
[ -f "$file" ] || { echo "Debian has another version of $package here" >&2; exit 1; }
mv "$file" "$out"
