# 简短的名称。`actor-…`：由谁处理。`source-…`：出自哪里。

actor-page = 页面或客户端的开发者
actor-server = 服务器的维护者或开发者
actor-intermediary = 代理、负载均衡器或网关的维护者
actor-user = 浏览器的用户
actor-nobody = 无需处理
source-network-log = 网络日志
source-page = 页面
source-bytes = 粘贴的字节
source-har = HAR 文件
source-browser-rule = 已知的浏览器行为
source-capture = 本次捕获
source-unknown = 其他来源
