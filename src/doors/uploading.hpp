#pragma once
// Uploading: how a file that somebody gives at a door becomes an upload that operations can name.

#include <filesystem>
#include <string_view>

#include "engine/files.hpp"
#include "engine/installation.hpp"

namespace onecard {

/// Keeps the spooled file, which is moved away, and records and audits it as the actor's; throws
/// not_signed_in.
Upload take_upload(Installation& installation, const Actor& actor, const std::filesystem::path& spooled,
                   std::string_view name, std::string_view door);

}  // namespace onecard
