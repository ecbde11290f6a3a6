#pragma once
// Opening: from settings to an installation: where its database and keys lie, and whether they are fit to
// run.

#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "engine/installation.hpp"
#include "engine/settings.hpp"

namespace onecard {

std::string database_url_of(const Settings& settings);
std::filesystem::path key_file_of(const Settings& settings);

/// Throws not_initialised, or what the key file is refused for; does not look at the schema.
std::unique_ptr<Installation> open_installation(const Settings& settings, const House& house);
/// Throws schema_not_current, database_unreachable.
void must_be_current(Installation& installation);
/// Brings schemas and carried data to this version; answers the schema files applied. `also` is done in the
/// transaction that brings the data.
std::vector<std::string> bring_to_present(Installation& installation,
                                          const std::function<void(Unit&)>& also = {});

}  // namespace onecard
