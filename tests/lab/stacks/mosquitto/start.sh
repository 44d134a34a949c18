#!/bin/sh
# mosquitto with one WebSocket listener; every word is a line of its configuration, `password=` makes a user `ann` with it.
#   start.sh PORT TMP [LINE]…
set -eu
port=$1 tmp=$2
shift 2
{
  # Without a listener for plain MQTT, mosquitto 2.0.11 counts none and ends; without ipv4, libwebsockets takes every address.
  echo "listener 0 $tmp/plain.sock"
  echo "listener $port 127.0.0.1"
  echo 'socket_domain ipv4'
  echo 'protocol websockets'
  echo 'persistence false'
  echo 'log_dest stderr'
  echo "user $(id -un)"
} > "$tmp/mosquitto.conf"
anonymous=true
for word; do
  case $word in
    password=*)
      mosquitto_passwd -c -b "$tmp/passwords" ann "${word#*=}"
      echo "password_file $tmp/passwords" >> "$tmp/mosquitto.conf"
      anonymous=false ;;
    *) echo "$word" >> "$tmp/mosquitto.conf" ;;
  esac
done
echo "allow_anonymous $anonymous" >> "$tmp/mosquitto.conf"
exec "$(command -v mosquitto || echo /usr/sbin/mosquitto)" -c "$tmp/mosquitto.conf"
