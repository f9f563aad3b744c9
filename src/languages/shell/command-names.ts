// Commands that are told apart by their name. Data only.

const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Commands that run the command in their arguments. */
export const PREFIXES = names(`sudo doas env command builtin exec time nohup nice ionice timeout gtimeout xargs stdbuf setsid unbuffer chronic watch caffeinate
  parallel proxychains torsocks retry`);

/** Commands that run a script given as text. */
export const SHELLS = names('eval sh bash zsh dash ash ksh fish ssh su watch alias trap');

/** Commands that put each item of their input into a command: for `{}`, or behind it. */
export const DISTRIBUTORS = names('xargs parallel find');

/** Commands that only show or change text, files or packages: what looks like a request in their arguments is none. */
export const TEXT_COMMANDS = names(`
  : . [ [[ ack ag apk apt apt-get awk base64 basename brew cat cd chgrp chmod chown cmp comm cp cut date dd df diff dirname dnf du echo egrep
  envsubst exit export expr false fgrep fold gawk gem getopts git gpg grep hash head help id install join jq kill less let ln ls man mapfile md5sum
  mkdir mktemp more mv nl npm openssl od paste pip pip3 popd printf pushd pwd read readarray readlink realpath return rg rm rmdir sed seq set sha1sum
  sha256sum shasum shift sleep snap sort source split stat strings tail tar tee test touch tr true type ulimit umask unalias uname uniq unset
  unzip wait wc where which whereis xxd yarn yes yq yum zip`);
