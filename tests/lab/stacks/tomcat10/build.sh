#!/bin/sh
# Compiles the web application against Debian's jars into the folder that is given.
set -eu
out=$1
lib=/usr/share/tomcat10/lib
mkdir -p "$out/WEB-INF/classes"
exec javac -nowarn -d "$out/WEB-INF/classes" -cp "$lib/servlet-api.jar:$lib/websocket-api.jar:$lib/websocket-client-api.jar" src/*.java
