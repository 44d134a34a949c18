// Feeds uWebSockets' frame parser and does what its WebSocketContext does with the result: text is checked, fragments are
// gathered. What was found goes to the same few instructions a message as for every other peer (Mix in ../../streams).
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>

#include "WebSocketProtocol.h"

namespace {

constexpr unsigned TEXT = 1, PING = 9, FIRST_CONTROL = 8;
// The parser writes a little before the bytes that it is given, and reads a little after them.
constexpr std::size_t BEFORE = 32, AFTER = 64;
constexpr std::uint64_t LARGEST = 64u << 20;

struct Mix {
    std::uint64_t messages, pings, bytes, mixed;
};

using Each = void (*)(void *context, int ping, const char *bytes, std::size_t len);

struct Found {
    Mix mix{};
    Each each;
    void *context;
    std::string message, control;
    unsigned message_opcode = 0;
    bool failed = false;

    void data(std::string_view payload) {
        const auto byte = [&](std::size_t at) { return std::uint64_t(static_cast<unsigned char>(payload[at])); };
        const std::uint64_t len = payload.size();
        const std::uint64_t ends = len == 0 ? 0 : len == 1 ? byte(0) : byte(0) << 8 | byte(len - 1);
        mix.messages++;
        mix.bytes += len;
        mix.mixed = ((mix.mixed << 7 | mix.mixed >> 57) ^ ends) + len;
        if (each) each(context, 0, payload.data(), payload.size());
    }

    void ping(std::string_view payload) {
        mix.pings++;
        if (each) each(context, 1, payload.data(), payload.size());
    }

    void whole(unsigned opcode, std::string_view payload) {
        auto *bytes = reinterpret_cast<unsigned char *>(const_cast<char *>(payload.data()));
        if (opcode == TEXT && !uWS::protocol::isValidUtf8(bytes, payload.size())) {
            failed = true;
            return;
        }
        data(payload);
    }
};

template <bool isServer>
struct Receiver {
    using State = uWS::WebSocketState<isServer>;

    static bool refusePayloadLength(std::uint64_t len, State *, void *) { return len > LARGEST; }
    static bool setCompressed(State *, void *) { return false; }
    static void forceClose(State *, void *found, std::string_view = {}) { static_cast<Found *>(found)->failed = true; }

    // `left` bytes of the frame are still to come.
    static bool handleFragment(char *bytes, std::size_t len, unsigned left, int opcode, bool fin, State *, void *to) {
        auto &found = *static_cast<Found *>(to);
        const std::string_view part(bytes, len);
        if (unsigned(opcode) >= FIRST_CONTROL) {
            if (!left && found.control.empty()) {
                if (unsigned(opcode) == PING) found.ping(part);
            } else {
                found.control.append(part);
                if (!left) {
                    if (unsigned(opcode) == PING) found.ping(found.control);
                    found.control.clear();
                }
            }
        } else if (!left && fin && found.message.empty()) {
            found.whole(unsigned(opcode), part);
        } else {
            if (found.message.empty()) {
                found.message.reserve(len + left);
                found.message_opcode = unsigned(opcode);
            }
            found.message.append(part);
            if (!left && fin) {
                found.whole(found.message_opcode, found.message);
                found.message.clear();
            }
        }
        return found.failed;
    }
};

template <bool isServer>
void feed(const char *bytes, std::size_t len, Found &found) {
    static const std::unique_ptr<char[]> buffer(new char[BEFORE + LIBUS_RECV_BUFFER_LENGTH + AFTER]);
    uWS::WebSocketState<isServer> state;
    while (len && !found.failed) {
        const std::size_t piece = std::min<std::size_t>(len, LIBUS_RECV_BUFFER_LENGTH);
        std::memcpy(buffer.get() + BEFORE, bytes, piece);
        uWS::WebSocketProtocol<isServer, Receiver<isServer>>::consume(buffer.get() + BEFORE, unsigned(piece), &state, &found);
        bytes += piece;
        len -= piece;
    }
}

}  // namespace

extern "C" int uws_drive(const char *bytes, std::size_t len, int server, Mix *mix, Each each, void *context) {
    Found found;
    found.each = each;
    found.context = context;
    if (server) feed<true>(bytes, len, found);
    else feed<false>(bytes, len, found);
    *mix = found.mix;
    return found.failed;
}
