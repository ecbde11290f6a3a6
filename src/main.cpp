// onecard: one program; serve, work, migrate, describe, or any operation of the house.

#include "doors/cli/cli.hpp"

int main(int argc, char** argv) { return onecard::run_cli(argc, argv); }
