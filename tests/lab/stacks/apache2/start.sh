#!/bin/sh
# Apache httpd as a reverse proxy in the foreground, with a server root of its own in TMP. `proxy=` is what follows the
# backend's URL in ProxyPass (`upgrade=websocket` unless said); every other word is a directive.
#   start.sh PORT BACKEND-PORT TMP [proxy=PARAMETERS] [DIRECTIVE]…
set -eu
port=$1 backend=$2 tmp=$3
shift 3
proxy=upgrade=websocket
modules=/usr/lib/apache2/modules
: > "$tmp/more.conf"
for word; do
  case $word in
    proxy=*) proxy=${word#*=} ;;
    *) echo "$word" >> "$tmp/more.conf" ;;
  esac
done
cat > "$tmp/apache2.conf" <<CONF
ServerRoot $tmp
ServerName 127.0.0.1
Listen 127.0.0.1:$port
PidFile $tmp/apache2.pid
DefaultRuntimeDir $tmp
User www-data
Group www-data
# Not /dev/stderr: where that is a socket, it cannot be opened.
ErrorLog "|/bin/cat"
LogLevel notice
LoadModule mpm_event_module $modules/mod_mpm_event.so
LoadModule authz_core_module $modules/mod_authz_core.so
LoadModule headers_module $modules/mod_headers.so
LoadModule proxy_module $modules/mod_proxy.so
LoadModule proxy_http_module $modules/mod_proxy_http.so
LoadModule proxy_wstunnel_module $modules/mod_proxy_wstunnel.so
StartServers 1
ServerLimit 2
ThreadsPerChild 25
MaxRequestWorkers 50
ProxyPass / http://127.0.0.1:$backend/ $proxy
Include $tmp/more.conf
CONF
exec /usr/sbin/apache2 -d "$tmp" -f "$tmp/apache2.conf" -DFOREGROUND
