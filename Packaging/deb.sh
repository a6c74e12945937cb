#!/usr/bin/env bash
# Packs the program as a Debian package: Packaging/deb.sh [RENVOI] [FOLDER]
#
# What the package depends on is read off the program (dpkg-shlibdeps), so that it names the
# libraries of the release on which it was built.
set -euo pipefail
cd "$(dirname "$0")/.."
renvoi=$(realpath "${1:-.build/release/renvoi}")
target=$(realpath "${2:-.}")
# `--version` says "renvoi 0.1.0".
version=$("$renvoi" --version | grep -oE "[0-9]+(\.[0-9]+)+")
architecture=$(dpkg --print-architecture)
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
package=$root/renvoi
install -Dm755 "$renvoi" "$package/usr/bin/renvoi"
strip --strip-unneeded "$package/usr/bin/renvoi"
install -Dm644 LICENSE "$package/usr/share/doc/renvoi/copyright"
gzip -9nc CHANGELOG.md | install -Dm644 /dev/stdin "$package/usr/share/doc/renvoi/changelog.gz"
for shell in bash zsh fish; do
  case $shell in
    bash) place=bash-completion/completions/renvoi ;;
    zsh) place=zsh/vendor-completions/_renvoi ;;
    fish) place=fish/vendor_completions.d/renvoi.fish ;;
  esac
  "$renvoi" --generate-completion-script "$shell" |
    install -Dm644 /dev/stdin "$package/usr/share/$place"
done
find Pipelines -type f | while read -r file; do
  install -Dm644 "$file" "$package/usr/share/doc/renvoi/examples/${file#Pipelines/}"
done
# dpkg-shlibdeps wants a source package's control file to be there.
mkdir -p "$root/source/debian"
printf 'Source: renvoi\n\nPackage: renvoi\nArchitecture: any\n' > "$root/source/debian/control"
depends=$(cd "$root/source" && dpkg-shlibdeps -O --ignore-missing-info "$package/usr/bin/renvoi" |
  sed -n 's/^shlibs:Depends=//p')
mkdir -p "$package/DEBIAN"
cat > "$package/DEBIAN/control" <<END
Package: renvoi
Version: $version
Architecture: $architecture
Maintainer: Renvoi
Installed-Size: $(du -sk "$package/usr" | cut -f1)
Depends: $depends
Section: text
Priority: optional
Description: citation graphs of EU Council documents
 Reads folders of Council PDFs and Official Journal XML, recognises every
 cross-reference, resolves it to the work that it means, and writes the
 citation graph for networkx, igraph, Gephi, RDF stores and SQLite.
END
dpkg-deb --root-owner-group --build "$package" "$target/renvoi_${version}_${architecture}.deb"
