# Sources nothing: the settings are those of the script that sources this one.
http_send() {
  curl --silent -X "$1" -d "$3" "$API_ROOT$2"
}

http_get() {
  curl --silent "$API_ROOT$1"
}
