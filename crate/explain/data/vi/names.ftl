# Short names. `actor-…`: who must act. `source-…`: who says so.

actor-page = người viết trang hoặc client
actor-server = người vận hành hoặc viết server
actor-intermediary = người vận hành proxy, load balancer hoặc gateway
actor-user = người dùng trình duyệt
actor-nobody = không ai
source-network-log = nhật ký mạng
source-page = trang
source-bytes = byte được dán
source-har = tệp HAR
source-browser-rule = hành vi đã biết của trình duyệt
source-capture = lần ghi này
source-unknown = nguồn khác
