#!/bin/sh
# nginx as a reverse proxy in the foreground, with everything that it writes in TMP. Each word after the first three puts
# directives into a block: main=, http=, server=, location=. `upgrade=off` leaves out what a WebSocket needs in a location,
# `backend=PORT` is for a chain of proxies.
#   start.sh PORT BACKEND-PORT TMP [WORD=DIRECTIVES]…
set -eu
port=$1 backend=$2 tmp=$3
shift 3
main= http= server= location= upgrade=on
for word; do
  case $word in
    main=*) main="$main ${word#*=}" ;;
    http=*) http="$http ${word#*=}" ;;
    server=*) server="$server ${word#*=}" ;;
    location=*) location="$location ${word#*=}" ;;
    backend=*) backend=${word#*=} ;;
    upgrade=*) upgrade=${word#*=} ;;
    *) echo "nothing is called $word" >&2; exit 2 ;;
  esac
done
if [ "$upgrade" = on ]; then
  location="proxy_http_version 1.1; proxy_set_header Upgrade \$http_upgrade; proxy_set_header Connection \"upgrade\"; $location"
fi
cat > "$tmp/nginx.conf" <<CONF
daemon off;
worker_processes 1;
error_log stderr notice;
pid $tmp/nginx.pid;
$main
events {}
http {
  access_log off;
  client_body_temp_path $tmp/body;
  proxy_temp_path $tmp/proxy;
  fastcgi_temp_path $tmp/fastcgi;
  uwsgi_temp_path $tmp/uwsgi;
  scgi_temp_path $tmp/scgi;
  $http
  server {
    listen 127.0.0.1:$port;
    $server
    location / {
      proxy_pass http://127.0.0.1:$backend;
      $location
    }
  }
}
CONF
exec "$(command -v nginx || echo /usr/sbin/nginx)" -p "$tmp" -c "$tmp/nginx.conf" -e stderr
