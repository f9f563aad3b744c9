#!/bin/sh
# Programs with what they require in options before them.
ruby -rnet/http -rjson -e 'Net::HTTP.post(URI("https://api.github.com/authorizations"), JSON.generate(note: "inline"))'
perl -MLWP::UserAgent,JSON -e 'LWP::UserAgent->new->delete("https://api.github.com/authorizations/12")'
