#pragma once
// The table of routes: which handler answers which verb on which path.

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "doors/http/server.hpp"

namespace onecard::http {

struct Route {
    std::string pattern;
    Handler handler;
    RouteOptions options;
};

class Routes {
public:
    /// Throws std::logic_error for a pattern that is malformed or already taken.
    void add(Verb verb, std::string_view pattern, Handler handler, RouteOptions options);

    struct Found {
        const Route* route = nullptr;  ///< none: `allow` tells whether the path is known at all
        std::string allow;             ///< "GET, HEAD, POST" when the path knows other verbs
        Pairs params;
    };
    /// `path` as sent; a path with a broken escape finds nothing.
    Found find(Verb verb, std::string_view path) const;
    /// The verbs of a path, for OPTIONS and 405; empty for an unknown path.
    std::string allow(std::string_view path) const;

private:
    struct Place {
        std::string pattern;
        std::vector<std::string> segments;
        std::array<std::unique_ptr<Route>, 5> by_verb;
    };
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    const Place* place_of(std::string_view path, Pairs& params) const;
    static std::string verbs_of(const Place& place);

    std::unordered_map<std::string, std::unique_ptr<Place>, TextHash, std::equal_to<>> fixed_;
    std::vector<std::unique_ptr<Place>> named_;  // longest fixed beginning first
};

}  // namespace onecard::http
