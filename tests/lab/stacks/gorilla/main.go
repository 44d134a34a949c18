// gorilla/websocket as its examples use it. The words are those of the other servers of tests/lab/stacks:
// PORT [greet=TEXT] [when=TRIGGER] [do=ACTION] [limit=BYTES] [status=STATUS] [origin=check] [pong=MS], where
// TRIGGER is open, message, message:N, after:MS, binary, text, rate:N or second, and
// ACTION throw, return, close, close:CODE:REASON or drop (conn.Close alone, which sends no Close frame).
package main

import (
	"fmt"
	"net"
	"net/http"
	"os"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

type plan struct {
	greet, when, act, code, reason string
	number                         int
	limit                          int64
	status                         int
	origin                         bool
	pong                           time.Duration
}

func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	return n
}

func words() (string, plan) {
	p := plan{when: "never"}
	for _, word := range os.Args[2:] {
		key, value, _ := strings.Cut(word, "=")
		switch key {
		case "greet":
			p.greet = value
		case "when":
			name, rest, found := strings.Cut(value, ":")
			p.when, p.number = name, 1
			if found {
				p.number = number(rest)
			}
		case "do":
			parts := append(strings.SplitN(value, ":", 3), "", "")
			p.act, p.code, p.reason = parts[0], parts[1], parts[2]
		case "limit":
			p.limit = int64(number(value))
		case "status":
			p.status = number(value)
		case "origin":
			p.origin = true
		case "pong":
			p.pong = time.Duration(number(value)) * time.Millisecond
		default:
			fmt.Fprintln(os.Stderr, "nothing is called", word)
			os.Exit(2)
		}
	}
	return os.Args[1], p
}

// The connection that was opened last for each path and query.
var (
	lock   sync.Mutex
	newest = map[string]*websocket.Conn{}
)

func (p plan) do(conn *websocket.Conn) {
	switch p.act {
	case "throw":
		panic("the handler panics, as planned")
	case "close":
		code := websocket.CloseNoStatusReceived
		if p.code != "" {
			code = number(p.code)
		}
		message := websocket.FormatCloseMessage(code, p.reason)
		conn.WriteControl(websocket.CloseMessage, message, time.Now().Add(time.Second))
		// The answer is read by the handler's loop, which returns with it.
	}
}

func (p plan) serve(w http.ResponseWriter, r *http.Request) {
	if p.status != 0 {
		w.WriteHeader(p.status)
		return
	}
	upgrader := websocket.Upgrader{}
	if !p.origin {
		upgrader.CheckOrigin = func(*http.Request) bool { return true }
	}
	conn, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return
	}
	defer conn.Close()
	if p.limit != 0 {
		conn.SetReadLimit(p.limit)
	}
	if p.greet != "" {
		conn.WriteMessage(websocket.TextMessage, []byte(p.greet))
	}
	if p.pong != 0 {
		// The chat example: a ping at nine tenths of the time in which a pong must come.
		conn.SetReadDeadline(time.Now().Add(p.pong))
		conn.SetPongHandler(func(string) error { return conn.SetReadDeadline(time.Now().Add(p.pong)) })
		ticker := time.NewTicker(p.pong * 9 / 10)
		defer ticker.Stop()
		go func() {
			for range ticker.C {
				conn.WriteControl(websocket.PingMessage, nil, time.Now().Add(time.Second))
			}
		}()
	}
	if p.when == "second" {
		lock.Lock()
		if first := newest[r.RequestURI]; first != nil {
			p.do(first)
		}
		newest[r.RequestURI] = conn
		lock.Unlock()
	}
	done := false
	if p.when == "open" {
		p.do(conn)
		done = true
	}
	if p.when == "after" {
		time.AfterFunc(time.Duration(p.number)*time.Millisecond, func() {
			if p.do(conn); p.act == "return" || p.act == "drop" {
				conn.Close()
			}
		})
	}
	count := 0
	var recent []time.Time
	for !(done && (p.act == "return" || p.act == "drop")) {
		kind, data, err := conn.ReadMessage()
		if err != nil {
			return
		}
		count++
		now := time.Now()
		recent = append(recent, now)
		for now.Sub(recent[0]) > time.Second {
			recent = recent[1:]
		}
		due := p.when == "message" && count == p.number || p.when == "rate" && len(recent) > p.number ||
			p.when == "binary" && kind == websocket.BinaryMessage || p.when == "text" && kind == websocket.TextMessage
		switch {
		case due && !done:
			p.do(conn)
			done = true
		case !done:
			conn.WriteMessage(kind, data)
		}
	}
}

func main() {
	port, p := words()
	http.HandleFunc("/", p.serve)
	listener, err := net.Listen("tcp", "127.0.0.1:"+port)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	fmt.Println("listening")
	fmt.Fprintln(os.Stderr, http.Serve(listener, nil))
}
