// The table of routes: which handler answers which verb on which path.

#include "doors/http/routes.hpp"

#include <algorithm>
#include <stdexcept>

namespace onecard::http {
namespace {

std::vector<std::string> segments_of(std::string_view path) {
    std::vector<std::string> segments;
    while (!path.empty()) {
        path.remove_prefix(1);  // the slash
        const auto end = path.find('/');
        segments.emplace_back(path.substr(0, end));
        path = end == std::string_view::npos ? std::string_view{} : path.substr(end);
    }
    return segments;
}

bool is_name(std::string_view segment) { return segment.starts_with('{') && segment.ends_with('}'); }
bool is_rest(std::string_view segment) { return is_name(segment) && segment.ends_with("...}"); }

std::string_view name_in(std::string_view segment) {
    segment = segment.substr(1, segment.size() - 2);
    if (segment.ends_with("...")) segment.remove_suffix(3);
    return segment;
}

std::size_t fixed_beginning(std::string_view pattern) { return std::min(pattern.find('{'), pattern.size()); }

std::optional<Pairs> match(const std::vector<std::string>& pattern, const std::vector<std::string>& path) {
    Pairs params;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::string& segment = pattern[i];
        if (is_rest(segment)) {
            std::string rest;
            for (std::size_t j = i; j < path.size(); ++j) {
                const auto decoded = percent_decoded(path[j]);
                if (!decoded) return std::nullopt;
                rest += (j > i ? "/" : "") + *decoded;
            }
            params.emplace_back(name_in(segment), std::move(rest));
            return params;
        }
        if (i >= path.size()) return std::nullopt;
        const auto decoded = percent_decoded(path[i]);
        if (!decoded) return std::nullopt;
        if (is_name(segment)) {
            if (decoded->empty()) return std::nullopt;
            params.emplace_back(name_in(segment), *decoded);
        } else if (*decoded != segment) {
            return std::nullopt;
        }
    }
    if (path.size() != pattern.size()) return std::nullopt;
    return params;
}

}  // namespace

void Routes::add(Verb verb, std::string_view pattern, Handler handler, RouteOptions options) {
    const std::string text{pattern};
    if (!pattern.starts_with('/')) throw std::logic_error{"a route begins with a slash: " + text};
    const auto segments = segments_of(pattern);
    for (std::size_t i = 0; i + 1 < segments.size(); ++i)
        if (is_rest(segments[i])) throw std::logic_error{"{rest...} stands last in a route: " + text};

    Place* place = nullptr;
    if (std::ranges::any_of(segments, is_name)) {
        const auto known = std::ranges::find(named_, text, [](const auto& p) { return p->pattern; });
        if (known != named_.end()) {
            place = known->get();
        } else {
            const auto after = std::ranges::find_if(
                named_, [&](const auto& p) { return fixed_beginning(p->pattern) < fixed_beginning(text); });
            place = named_.insert(after, std::make_unique<Place>())->get();
        }
    } else {
        auto& slot = fixed_[text];
        if (!slot) slot = std::make_unique<Place>();
        place = slot.get();
    }
    place->pattern = text;
    place->segments = segments;
    auto& route = place->by_verb[static_cast<std::size_t>(verb)];
    if (route) throw std::logic_error{"a second handler for " + std::string{text_of(verb)} + ' ' + text};
    route = std::make_unique<Route>(Route{text, std::move(handler), options});
}

const Routes::Place* Routes::place_of(std::string_view path, Pairs& params) const {
    if (const auto it = fixed_.find(path); it != fixed_.end()) return it->second.get();
    if (!path.starts_with('/')) return nullptr;
    if (path.find('%') != std::string_view::npos) {
        const auto decoded = percent_decoded(path);
        if (const auto it = fixed_.find(decoded.value_or("")); it != fixed_.end()) return it->second.get();
    }
    const auto segments = segments_of(path);
    for (const auto& place : named_) {
        auto found = match(place->segments, segments);
        if (!found) continue;
        params = std::move(*found);
        return place.get();
    }
    return nullptr;
}

std::string Routes::verbs_of(const Place& place) {
    std::string text;
    for (const Verb verb : {Verb::get, Verb::post, Verb::put, Verb::patch, Verb::del}) {
        if (!place.by_verb[static_cast<std::size_t>(verb)]) continue;
        if (!text.empty()) text += ", ";
        text += text_of(verb);
        if (verb == Verb::get) text += ", HEAD";
    }
    return text;
}

Routes::Found Routes::find(Verb verb, std::string_view path) const {
    Found found;
    const Place* place = place_of(path, found.params);
    if (place == nullptr) return found;
    found.route = place->by_verb[static_cast<std::size_t>(verb)].get();
    if (found.route == nullptr) found.allow = verbs_of(*place);
    return found;
}

std::string Routes::allow(std::string_view path) const {
    Pairs params;
    const Place* place = place_of(path, params);
    return place == nullptr ? std::string{} : verbs_of(*place);
}

}  // namespace onecard::http
