#!/bin/sh
# Tomcat in the foreground with a CATALINA_BASE of its own in TMP; the words after the folder of the application go to it.
#   start.sh PORT TMP APPLICATION [WORD]…
set -eu
port=$1 base=$2 application=$3
shift 3
mkdir -p "$base/conf" "$base/logs" "$base/temp" "$base/work" "$base/webapps"
ln -s "$application" "$base/webapps/ROOT"
cp conf/* "$base/conf/"
lab=
for word; do
  lab="$lab$word
"
done
home=/usr/share/tomcat10
exec java -Xshare:auto -XX:TieredStopAtLevel=1 -Dcatalina.home=$home -Dcatalina.base="$base" -Djava.io.tmpdir="$base/temp" \
  -Dlab.port="$port" -Dlab.words="$lab" -cp "$home/bin/bootstrap.jar:$home/bin/tomcat-juli.jar" \
  org.apache.catalina.startup.Bootstrap start
