#!/bin/sh
# HAProxy in the foreground with a master and a worker (SIGUSR2 reloads it). Each word after the first two puts a line into a
# section: global=, defaults=, frontend=, backend=; `option=` is what follows the server's address.
#   start.sh PORT BACKEND-PORT TMP [WORD=LINE]…
set -eu
port=$1 server=$2 tmp=$3
shift 3
line='
  '
global= defaults= frontend= backend= option=
for word; do
  case $word in
    global=*) global="$global$line${word#*=}" ;;
    defaults=*) defaults="$defaults$line${word#*=}" ;;
    frontend=*) frontend="$frontend$line${word#*=}" ;;
    backend=*) backend="$backend$line${word#*=}" ;;
    option=*) option="${word#*=}" ;;
    *) echo "nothing is called $word" >&2; exit 2 ;;
  esac
done
cat > "$tmp/haproxy.cfg" <<CONF
global
  log stderr format raw daemon notice$global
defaults
  mode http
  log global
  timeout connect 5s
  timeout client 50s
  timeout server 50s$defaults
frontend entry
  bind 127.0.0.1:$port$frontend
  default_backend behind
backend behind$backend
  server one 127.0.0.1:$server $option
CONF
exec "$(command -v haproxy || echo /usr/sbin/haproxy)" -W -db -f "$tmp/haproxy.cfg"
