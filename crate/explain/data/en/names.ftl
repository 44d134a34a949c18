# Short names. `actor-…`: who must act. `source-…`: who says so.

actor-page = whoever writes the page
actor-server = whoever runs the server
actor-intermediary = whoever runs what stands between: a proxy, a load balancer, a gateway
actor-user = the person at this browser
actor-nobody = nobody
source-network-log = network log
source-page = page
source-bytes = pasted bytes
source-har = HAR file
source-browser-rule = known browser behaviour
source-capture = this capture
source-unknown = another source
