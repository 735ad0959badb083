#!/usr/bin/env bash
# Publishes builds of the site on a server of one's own, and takes them back.
#
#   release.sh DIR publish BUILD      makes the build current
#   release.sh DIR rollback [RELEASE] makes the release before the current one current again, or the one named
#   release.sh DIR list               lists the releases, newest first
#   --dry-run                         says what would be done, and does nothing
#
# Each release is a folder, DIR/releases/<time>-<id>, with the pages in `site`, what nginx must know in `nginx.conf`,
# and in `hashed` a list of the files whose names change with what is in them. DIR/current is a link to one of them;
# it is swapped in one step, so a reader gets the one release or the other, never a mixture or nothing.
#
# A reader in the middle of a visit still asks for scripts and pieces of the search index of the page they have open.
# So a release, before it becomes current, gets hard links to such files of the other releases, where it has none of
# that name. They take no room, and are gone when the release they belong to is.
#
# The last five releases are kept, and the current one. A run that fails leaves what was current as it was.
#
# NGINX_COMMAND  how nginx is called, if not `nginx` (for example `sudo nginx`)
# NGINX_PID      the file with its process number, if not /run/nginx.pid
#
# Exit code 0: done, or nothing to do; 1: not done, and the reason is on stderr; 2: called wrongly.
set -euo pipefail
shopt -s inherit_errexit nullglob
export LC_ALL=C

readonly kept=5

say() { printf '%s\n' "$*"; }

fail() {
  printf 'release.sh: %s\n' "$*" >&2
  exit 1
}

usage() {
  say 'Usage: release.sh DIR publish BUILD | rollback [RELEASE] | list   [--dry-run]' >&2
  exit 2
}

# Names of all releases, oldest first: they begin with their time.
releases() {
  local folder
  for folder in "$dir"/releases/[0-9]*/; do basename "$folder"; done
}

# The name of the current release, or nothing.
current() {
  if [[ -L $dir/current ]]; then
    basename "$(readlink "$dir/current")"
  elif [[ -e $dir/current ]]; then
    fail "$dir/current is not a link. Move it away first."
  fi
}

# The path of every page in the sitemap of a build, without the slash in front.
list_sitemap() {
  cat "$1"/sitemap-[0-9]*.xml </dev/null | grep -o '<loc>[^<]*' | sed -E 's|^<loc>[a-z]+://[^/]+/||'
}

# Stops unless a build is whole: its first page, its page for what is not found, and every page of its sitemap.
check_build() {
  local build=$1 file path pages missing=()
  [[ -d $build ]] || fail "There is no folder $build. Run \"npm run build\" first."
  [[ -s $build.nginx.conf ]] || fail "$build.nginx.conf is missing. The build writes it beside $build: copy both."
  for file in index.html 404.html sitemap-index.xml; do
    [[ -s $build/$file ]] || missing+=("$file")
  done
  mapfile -t pages < <(list_sitemap "$build")
  ((${#pages[@]} > 0)) || missing+=('each page of the sitemap')
  for path in "${pages[@]}"; do
    [[ -s $build/${path}index.html ]] || missing+=("${path}index.html")
  done
  ((${#missing[@]} == 0)) ||
    fail "$build is not whole: ${#missing[@]} files are missing or empty, first ${missing[0]}. Nothing was changed."
}

# A short name for what is in a build: the same for the same files.
identify() {
  local site=$1 include=$2
  {
    sha256sum <"$include"
    cd "$site"
    find . -type f -print0 | sort -z | xargs -0 sha256sum
  } | sha256sum | cut -c 1-8
}

# The files of a site whose names change with what is in them.
list_hashed() (
  cd "$1"
  find _astro -type f 2>/dev/null || true
)

# Gives a release the hashed files of the others that it does not have.
link_hashed() {
  local target=$1 other file
  for other in "$dir"/releases/[0-9]*/; do
    [[ $other != "$target/" ]] || continue
    while read -r file; do
      [[ -e $target/site/$file ]] || say "$file"
    done <"${other}hashed" |
      (cd "${other}site" && xargs -r -d '\n' cp --link --parents --target-directory="$target/site")
  done
}

# Points the link at a release. A link is renamed over the old one in a single step.
point_at() {
  ln -sfT "releases/$1" "$dir/.current"
  mv -T "$dir/.current" "$dir/current"
}

# Its process is looked for, not spoken to: who publishes may be somebody else than root.
nginx_runs() {
  local process
  process=$(cat "${NGINX_PID:-/run/nginx.pid}" 2>/dev/null) && [[ -d /proc/$process ]]
}

include_differs() {
  ! cmp -s "$dir/releases/$1/nginx.conf" "$dir/releases/$2/nginx.conf"
}

# nginx reads its own test of the new settings aloud when it refuses them, and goes on with the old ones.
reload() {
  local call
  read -r -a call <<<"${NGINX_COMMAND:-nginx}"
  "${call[@]}" -s reload
}

# Makes a release current, and goes back when nginx does not take what is in it.
switch_to() {
  local name=$1 before=$2
  link_hashed "$dir/releases/$name"
  point_at "$name"
  if [[ -n $before ]] && ! include_differs "$before" "$name"; then
    say 'nginx need not reload: its part has not changed.'
  elif ! nginx_runs; then
    say 'nginx does not run here, so it was not told.'
  elif reload; then
    say 'nginx has been told to read its part anew.'
  else
    if [[ -n $before ]]; then point_at "$before"; else rm "$dir/current"; fi
    fail "nginx refuses $name, see above. ${before:-Nothing} is current, as before."
  fi
}

# The releases that go when one more is there: all but the newest five, and never the current one.
outdated() {
  local name
  for name in $(releases | head -n "-$kept"); do
    [[ $name == "$(current)" ]] || say "$name"
  done
}

# Only one at a time.
lock() {
  exec 9>"$dir/.lock"
  flock -n 9 || fail 'Another run is at work here. Wait until it is done.'
}

publish() {
  local build=${1%/} id name before new
  check_build "$build"
  id=$(identify "$build" "$build.nginx.conf")
  before=$(current)
  if [[ $before == *-"$id" ]]; then
    say "$build is current already, as $before. Nothing to do."
    return
  fi
  if $dry; then
    say "Would copy $build to $dir/releases/<time>-$id and point $dir/current at it (now: ${before:-nothing})."
    if [[ -n $before ]] && cmp -s "$dir/releases/$before/nginx.conf" "$build.nginx.conf"; then
      say 'Would not reload nginx: its part has not changed.'
    elif nginx_runs; then
      say 'Would reload nginx.'
    else
      say 'Would not reload nginx: it does not run here.'
    fi
    say "Would then keep the last $kept of $(($(releases | wc -l) + 1)) releases."
    return
  fi

  mkdir -p "$dir/releases"
  lock
  # What a run that was cut short has left.
  rm -rf "$dir"/releases/.new-*
  new=$(mktemp -d "$dir/releases/.new-XXXXXX")
  # The folder is named here and now: when the trap runs there may be no such variable.
  # shellcheck disable=SC2064
  trap "rm -rf $(printf %q "$new")" EXIT
  cp -a "$build" "$new/site"
  cp "$build.nginx.conf" "$new/nginx.conf"
  [[ $(identify "$new/site" "$new/nginx.conf") == "$id" ]] ||
    fail "$build changed while it was copied. Run this again when the build is done."
  list_hashed "$new/site" >"$new/hashed"
  chmod -R a+rX "$new"

  # Later than all others, whatever the clock says.
  name=$(date -u +%Y%m%d-%H%M%S.%3N)-$id
  while [[ ! $name > $(releases | tail -n 1) ]]; do
    sleep 0.1
    name=$(date -u +%Y%m%d-%H%M%S.%3N)-$id
  done
  mv -T "$new" "$dir/releases/$name"
  # From here on it has its name; it goes only if it does not become current.
  # shellcheck disable=SC2064
  trap "[[ \$(current) == $name ]] || rm -rf $(printf %q "$dir/releases/$name")" EXIT
  switch_to "$name" "$before"
  say "$name is current."
  for name in $(outdated); do
    rm -rf "${dir:?}/releases/$name"
    say "$name is gone: the last $kept are kept."
  done
}

rollback() {
  local before name=${1:-}
  before=$(current)
  [[ -n $before ]] || fail "Nothing is current in $dir, so there is nothing to go back from."
  if [[ -z $name ]]; then
    name=$(releases | grep -Fx -B 1 -- "$before" | sed -n 1p) ||
      fail "$before is current, but its folder is gone. Name the release to go to; see: release.sh $dir list"
    [[ $name != "$before" ]] || fail "$before is the oldest release there is. Nothing was changed."
  fi
  releases | grep -Fx -- "$name" >/dev/null || fail "There is no release $name. See: release.sh $dir list"
  if [[ $name == "$before" ]]; then
    say "$name is current already. Nothing to do."
  elif $dry; then
    say "Would point $dir/current at $name (now: $before)."
  else
    lock
    switch_to "$name" "$before"
    say "$name is current again, $before no longer."
  fi
}

list() {
  local name now
  now=$(current)
  for name in $(releases | sort -r); do
    if [[ $name == "$now" ]]; then say "$name  current"; else say "$name"; fi
  done
}

dry=false
words=()
for word in "$@"; do
  case $word in
  --dry-run) dry=true ;;
  -*) usage ;;
  *) words+=("$word") ;;
  esac
done
((${#words[@]} >= 2)) || usage
dir=${words[0]%/}
[[ $dir == /* ]] || dir=$PWD/$dir

case ${words[1]}:${#words[@]} in
publish:3) publish "${words[2]}" ;;
rollback:2 | rollback:3) rollback "${words[2]:-}" ;;
list:2) list ;;
*) usage ;;
esac
