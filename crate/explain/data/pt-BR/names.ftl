# Nomes curtos. `actor-…`: quem precisa agir. `source-…`: quem diz isso.

actor-page = quem desenvolve a página ou o cliente
actor-server = quem opera ou desenvolve o servidor
actor-intermediary = quem opera o proxy, o balanceador de carga ou o gateway
actor-user = o usuário do navegador
actor-nobody = ninguém
source-network-log = log de rede
source-page = página
source-bytes = bytes colados
source-har = arquivo HAR
source-browser-rule = comportamento conhecido do navegador
source-capture = esta captura
source-unknown = outra fonte
