// A received file is known by its digest for ever: the same content never counts twice.

#include "business/payments/receiving.hpp"

namespace onecard::payments {

std::string queue_reading(Unit& unit, BankFileId file) {
    return unit.queue("payments.read_bank_file", Node::of({{"file", file.text()}}), file.text());
}

Received receive_file(Unit& unit, const BankChannel& channel, const std::string& digest,
                      const std::string& name, const std::string& signature) {
    BankFile file{.id = unit.next_id<BankFileId>(), .kind = std::string{code_of(FileKind::result)},
                  .bank = channel.bank, .organisation = channel.organisation, .name = name, .digest = digest,
                  .path = digest, .signature = signature};
    if (!record_file(unit, file)) {
        const BankFile known = *find_file_by_digest(unit.db, channel.bank, digest);
        Received received{.file = known, .known = true};
        if (known.state == FileState::refused) received.job = queue_reading(unit, known.id);
        return received;
    }
    file.state = advance(unit, file, FileAct::receive_file);
    return {.file = file, .job = queue_reading(unit, file.id)};
}

}  // namespace onecard::payments
