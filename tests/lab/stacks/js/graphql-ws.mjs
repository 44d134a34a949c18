// A server of npm `graphql-ws` on npm `ws`.
import http from 'node:http';
import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { handleProtocols } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { onTerm, words } from './when.mjs';

const { port, when, act: [, code, reason], settings, number } = words();
const [name, value] = when.split(':');

async function* ticks() {
  for (let n = 0; ; n += 1) {
    yield { tick: String(n) };
    await new Promise((ok) => setTimeout(ok, 200));
  }
}

const schema = new GraphQLSchema({
  query: new GraphQLObjectType({ name: 'Query', fields: { hello: { type: GraphQLString, resolve: () => 'world' } } }),
  subscription: new GraphQLObjectType({ name: 'Subscription', fields: { tick: { type: GraphQLString, subscribe: ticks } } }),
});
const server = http.createServer((_, response) => response.writeHead(404).end());
const wss = new WebSocketServer({ server, handleProtocols });
const running = useServer({
  schema,
  ...(number('connectionInitWaitTimeout') === undefined ? {} : { connectionInitWaitTimeout: number('connectionInitWaitTimeout') }),
  onConnect: ({ connectionParams, extra }) => {
    if (name === 'connect') throw new Error('no such user');
    if (settings.token && connectionParams?.token !== settings.token) return false;
    if (name === 'after') setTimeout(() => (code === undefined ? extra.socket.close() : extra.socket.close(Number(code), reason)), Number(value));
    return true;
  },
  onSubscribe: () => {
    if (name === 'subscribe') throw new Error('the resolver threw');
  },
}, wss, number('keepAlive', 12_000));

onTerm(settings, () => { void running.dispose(); });
server.listen(port, '127.0.0.1', () => console.log('ready'));
