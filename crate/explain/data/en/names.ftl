# Short names. `actor-…`: who must act. `source-…`: who says so.

actor-page = whoever writes the page or client
actor-server = whoever runs or writes the server
actor-intermediary = whoever runs the proxy, load balancer or gateway
actor-user = the user of the browser
actor-nobody = nobody
source-network-log = network log
source-page = page
source-bytes = pasted bytes
source-har = HAR file
source-browser-rule = known browser behaviour
source-capture = this capture
source-unknown = another source
