#pragma once
// Receiving: how a file of a bank enters the house, by hand or from the bank's folder.

#include "business/payments/bank_channel.hpp"
#include "business/payments/bank_file.hpp"

namespace onecard::payments {

struct Received {
    BankFile file;
    bool known = false;   ///< the same content came before and changes nothing
    std::string job;      ///< the job that reads it; empty where nothing is left to read
};
/// Records what lies in the uploads folder under `digest` and queues its reading. A file that was refused before is
/// read again.
Received receive_file(Unit& unit, const BankChannel& channel, const std::string& digest,
                      const std::string& name, const std::string& signature);
/// Does a complete file lie in one of the banks' folders?
bool has_bank_files_waiting(Unit& unit);
std::string queue_reading(Unit& unit, BankFileId file);

}  // namespace onecard::payments
