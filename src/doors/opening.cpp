// Opens what `onecard init` made, and brings it to the version of this program.

#include "doors/opening.hpp"

#include "doors/problems.hpp"
#include "engine/problems.hpp"

namespace onecard {

namespace fs = std::filesystem;

std::string database_url_of(const Settings& settings) {
    const std::string& given = settings.text("database");
    return given.empty() ? settings.text("data") + "/onecard.db" : given;
}

fs::path key_file_of(const Settings& settings) {
    const std::string& given = settings.text("keys");
    return given.empty() ? fs::path{settings.text("data")} / "onecard.keys" : fs::path{given};
}

std::unique_ptr<Installation> open_installation(const Settings& settings, const House& house) {
    const std::string& data = settings.text("data");
    const std::string url = database_url_of(settings);
    const bool is_file = !url.starts_with("postgres");
    // Opening an SQLite database that is not there would quietly make an empty one.
    if (!fs::is_directory(data) || (is_file && !fs::exists(url))) throw Problem{not_initialised}.with(data);
    return std::make_unique<Installation>(house, Places{data}, url, KeyRing::load(key_file_of(settings)));
}

void must_be_current(Installation& installation) {
    try {
        auto session = installation.lease();
        const auto pending = pending_schema_files(*session->db, installation.house());
        if (!pending.empty()) throw Problem{schema_not_current}.with(pending.front());
    } catch (const DatabaseError& error) { throw Problem{database_unreachable}.with(error.what()); }
}

std::vector<std::string> bring_to_present(Installation& installation,
                                          const std::function<void(Unit&)>& also) {
    auto session = installation.lease();
    const auto applied = migrate(*session->db, installation.house());
    const Installation::Turn turn{installation};
    Transaction transaction{*session->db};
    Unit unit = installation.unit(*session, worker_actor());
    for (const Module* module : installation.house().modules())
        if (module->furnish != nullptr) module->furnish(unit);
    if (also) also(unit);
    transaction.commit();
    return applied;
}

}  // namespace onecard
