// Keeps a file and records whose it is, in a transaction with its audit row.

#include "doors/uploading.hpp"

#include "engine/audit.hpp"
#include "engine/problems.hpp"

namespace onecard {

Upload take_upload(Installation& installation, const Actor& actor, const std::filesystem::path& spooled,
                   std::string_view name, std::string_view door) {
    if (actor.kind == ActorKind::anonymous) throw Problem{not_signed_in};
    const std::string digest = keep_file(installation.places(), spooled);
    try {
        auto session = installation.lease();
        const Installation::Turn turn{installation};
        Transaction transaction{*session->db};
        Unit unit = installation.unit(*session, actor);
        Upload upload = record_upload(unit, digest, name);
        const std::string input =
            to_json(Node::of({{"upload", upload.id.text()}, {"digest", digest}, {"bytes", upload.bytes}}));
        append_audit(*session->db, {unit.now, actor.code, "engine.upload", door, input, "ok", ""});
        transaction.commit();
        return upload;
    } catch (const DatabaseError& error) {
        if (error.fault() == DatabaseFault::disk_full) throw Problem{disk_is_full};
        if (error.fault() == DatabaseFault::busy || error.fault() == DatabaseFault::serialization ||
            error.fault() == DatabaseFault::connection)
            throw Problem{database_busy};
        throw;
    }
}

}  // namespace onecard
