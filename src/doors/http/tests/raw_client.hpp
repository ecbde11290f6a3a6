#pragma once
// A client that shows every byte: plain sockets, and TLS where asked, for tests of the HTTP server.

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cctype>
#include <cerrno>
#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>

namespace onecard::http {

struct RawAnswer {
    int status = 0;  ///< 0: the connection ended before an answer
    std::map<std::string, std::string> headers;  ///< names in lower case
    std::string body;

    std::string header(const std::string& name) const {
        const auto it = headers.find(name);
        return it == headers.end() ? std::string{} : it->second;
    }
};

class RawClient {
public:
    explicit RawClient(std::uint16_t port, bool tls = false) : socket_{::socket(AF_INET, SOCK_STREAM, 0)} {
        sockaddr_in place{};
        place.sin_family = AF_INET;
        place.sin_port = htons(port);
        place.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        timeval patience{.tv_sec = 20, .tv_usec = 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        const int on = 1;
        ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        if (::connect(socket_, reinterpret_cast<const sockaddr*>(&place), sizeof place) != 0)
            throw std::runtime_error{"cannot connect"};
        if (!tls) return;
        context_ = SSL_CTX_new(TLS_client_method());
        ssl_ = SSL_new(context_);
        SSL_set_fd(ssl_, socket_);
        if (SSL_connect(ssl_) != 1) throw std::runtime_error{"the TLS handshake failed"};
    }
    ~RawClient() {
        if (ssl_ != nullptr) SSL_shutdown(ssl_);
        SSL_free(ssl_);
        SSL_CTX_free(context_);
        ::close(socket_);
    }
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    int socket() const { return socket_; }
    const char* tls_version() const { return SSL_get_version(ssl_); }

    /// False when the server has closed.
    bool send(std::string_view bytes) {
        while (!bytes.empty()) {
            const ssize_t n = ssl_ != nullptr ? SSL_write(ssl_, bytes.data(), static_cast<int>(bytes.size()))
                                              : ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (n <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(n));
        }
        return true;
    }

    /// Reads one answer; what comes behind it stays for the next call.
    RawAnswer read(bool is_head = false) {
        RawAnswer answer;
        std::size_t end = 0;
        while ((end = pending_.find("\r\n\r\n")) == std::string::npos)
            if (!more()) return answer;
        std::string head = pending_.substr(0, end + 2);
        pending_.erase(0, end + 4);
        answer.status = std::stoi(head.substr(9, 3));
        for (auto at = head.find("\r\n") + 2; at < head.size();) {
            const auto line_end = head.find("\r\n", at);
            const auto colon = head.find(": ", at);
            std::string name = head.substr(at, colon - at);
            for (char& c : name) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
            answer.headers[name] = head.substr(colon + 2, line_end - colon - 2);
            at = line_end + 2;
        }
        if (answer.status == 100 || answer.status == 204 || answer.status == 304 || is_head) return answer;
        if (const std::string length = answer.header("content-length"); !length.empty()) {
            while (pending_.size() < std::stoul(length) && more()) {}
            answer.body = pending_.substr(0, std::stoul(length));
            pending_.erase(0, answer.body.size());
        } else {
            while (more()) {}
            answer.body.swap(pending_);
        }
        return answer;
    }

    RawAnswer ask(std::string_view request, bool is_head = false) {
        send(request);
        return read(is_head);
    }
    RawAnswer get(const std::string& path, const std::string& headers = {}) {
        return ask("GET " + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n");
    }
    RawAnswer post(const std::string& path, const std::string& body, const std::string& headers = {}) {
        return ask("POST " + path + " HTTP/1.1\r\nHost: x\r\n" + headers +
                   "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    }

    /// Waits until the server closes; false when it says something first, or keeps silent for long.
    bool is_closed_by_server() { return pending_.empty() && !more() && !timed_out_; }

private:
    bool more() {
        char bytes[16 * 1024];
        const ssize_t n = ssl_ != nullptr ? SSL_read(ssl_, bytes, sizeof bytes)
                                          : ::recv(socket_, bytes, sizeof bytes, 0);
        timed_out_ = n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
        if (n <= 0) return false;
        pending_.append(bytes, static_cast<std::size_t>(n));
        return true;
    }

    int socket_;
    SSL_CTX* context_ = nullptr;
    SSL* ssl_ = nullptr;
    std::string pending_;
    bool timed_out_ = false;
};

}  // namespace onecard::http
