#pragma once
// Demonstration: the demonstration county at work: its offices and people, and the whole job from sheet to ledger.

#include <array>
#include <filesystem>
#include <functional>
#include <map>
#include <span>
#include <string>
#include <vector>

#include "business/access/access.hpp"
#include "doors/bank_sim/bank_simulator.hpp"
#include "doors/demo/made_up_county.hpp"
#include "engine/dispatcher.hpp"

namespace onecard::demo {

/// Who works in an office, and as what a visitor may sign in.
struct Post {
    std::string account, name;
    std::vector<std::string> roles;
    std::string zh, en;
};
struct Office {
    std::string type, name;
    std::string uscc;  ///< empty where the type needs none
    RegionCode region;
    std::vector<Post> posts{};
};

/// One item paid in one batch.
struct BatchPlan {
    std::string department;  ///< code of demo_departments.csv
    std::string item_code, major_name, minor_name, short_name;
    std::string period;  ///< "2026-10"
    std::filesystem::path sheet;
    std::string town{};  ///< code of the town whose clerk hands the roster in; empty: the department's own
    std::string quota = "100000000.00";
};

/// What became of a batch, as the platform itself tells it.
struct BatchOutcome {
    std::string batch;
    std::vector<std::string> orders;
    Node import_job;  ///< engine.show_job of the import
};

using bank_sim::BankMood;
using bank_sim::BankSimulator;
using bank_sim::BankSimulatorReport;

/// Every call carries a request id made of what it asks and how often it was asked, so that a demonstration that was
/// killed can be run again from its beginning: what was done answers as it did, and the rest follows.
class Demonstration {
public:
    Demonstration(Installation& installation, const MadeUpCounty& county,
                  std::string request_prefix = "demo");

    /// Runs the waiting jobs; others may let a server do that.
    std::function<void()> run_jobs;
    /// Does one operation as that actor; others may ask a server.
    std::function<Node(const Actor& actor, const std::string& operation, Node input,
                       const std::string& request_id)>
        ask;
    /// Gives a file as that actor and answers "upload_7"; others may send it to a server.
    std::function<std::string(const Actor& actor, const std::filesystem::path& file)> give;
    /// Whether one of the banks signs its files and exchanges them in envelopes.
    bool with_sealed_bank = false;
    /// Tells a line of what happens, in Chinese and English.
    std::function<void(const std::string& line)> tell = [](const std::string&) {};

    /// Offices, operators with the password given (all the same), banks and their channels. Once in an installation.
    void found_county(const std::string& password);
    /// Opens further offices, whose people have the same password; those there already stay. Answers the ids in order.
    std::vector<access::OrganisationId> found_offices(std::span<const Office> offices);
    void import_registry(const std::filesystem::path& csv);
    /// Item, quota, batch, roster with its match, submission and reviews, by the posts of a town where one is named: up
    /// to the leader's approval.
    BatchOutcome prepare_batch(const BatchPlan& plan);
    void approve(const BatchOutcome& batch);
    /// Orders the payment; the bank files are made and released by other hands and lie in the banks' folders.
    void pay(BatchOutcome& batch);
    /// Lets the simulator answer for `rounds` rounds and takes what it gives.
    BankSimulatorReport take_answers(std::uint64_t seed, BankMood mood, int rounds);
    /// Failed lines become a correction batch, which goes through its posts to the bank again; "" where none failed.
    std::string correct(const BatchOutcome& batch);
    /// Throws where the books do not balance.
    void check_books();

    /// Calls an operation as one of the county's people.
    Node call(const std::string& who, const std::string& operation, Node input);
    /// Gives a file as one of them; answers "upload_7".
    std::string upload(const std::string& who, const std::filesystem::path& file);
    /// Runs the job of this kind that the worker would repeat.
    void run_repeated(std::string_view job_kind);
    /// The platform's SM2 point, for the keys of made-up partners.
    std::string platform_key() const;
    /// The day it is in the installation, "2026-11-22".
    std::string today() const;
    const std::map<std::string, Actor>& actors() const { return actors_; }
    /// account, post in Chinese and English: what a visitor may sign in as.
    std::vector<std::array<std::string, 3>> sign_ins() const;
    int calls() const { return calls_; }

private:
    std::map<std::string, access::OrganisationId> known_offices();
    void in_transaction(const std::function<void(Unit&)>& work);
    void release(BatchOutcome& batch);
    /// The stem of the accounts of the department whose batch it is.
    std::string department_of(const std::string& batch);

    Installation& installation_;
    const MadeUpCounty& county_;
    std::string prefix_;
    std::string password_hash_;
    int calls_ = 0;
    std::map<std::string, int> asked_;
    std::map<std::string, Actor> actors_;
    std::map<std::string, std::string> departments_;  ///< code → "organisation_7"
    std::vector<std::array<std::string, 3>> sign_ins_;
};

/// Splits the lines of a CSV the program carries into cells; the heading row is left out.
std::vector<std::vector<std::string>> carried_rows(std::string_view path);

}  // namespace onecard::demo
