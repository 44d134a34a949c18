# Nomes curtos. `actor-…`: quem precisa agir. `source-…`: quem diz isso.

actor-page = quem desenvolve a página
actor-server = quem opera o servidor
actor-intermediary = quem opera o intermediário: um proxy, um balanceador de carga, um gateway
actor-user = o usuário deste navegador
actor-nobody = ninguém
source-network-log = log de rede
source-page = página
source-bytes = bytes colados
source-har = arquivo HAR
source-browser-rule = comportamento conhecido do navegador
source-capture = esta captura
source-unknown = outra fonte
