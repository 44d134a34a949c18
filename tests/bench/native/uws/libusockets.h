// The parser includes uSockets for one number only: the size of its receive buffer.
#pragma once
#define LIBUS_RECV_BUFFER_LENGTH 524288
