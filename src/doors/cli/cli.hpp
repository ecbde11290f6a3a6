#pragma once
// The command line: every command of the program and every operation of the house, in process.

#include <iosfwd>
#include <string>
#include <vector>

#include "engine/house.hpp"

namespace onecard {

/// Where a command reads and writes, and the house it opens; tests bring their own.
struct Terminal {
    std::istream& in;
    std::ostream& out;
    std::ostream& err;
    const char* (*env)(const char* name);  ///< null where there is none
    bool keeps_log = true;                 ///< starts the log of the process
    const House& house = the_house();
};

/// Answers the exit code: 0, the code of the problem's fault (base/problem.hpp), or 1 for a bug.
int run_cli(const std::vector<std::string>& arguments, Terminal& terminal);
int run_cli(int argc, char** argv);

}  // namespace onecard
