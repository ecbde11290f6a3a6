// The files that go out. Their columns are those of domain.md 3.10; docs/formats.md has an example of each.
//
//   BANK_PREOPEN       serial|card no|number|name|sex|ethnic|birth|certificate type|certificate no|
//                      valid until|nationality|
//                      occupation|mobile|household address|living address|postcode|outlet|agent kind|
//                      agent no|agent name
//   CERT_REQUEST       serial|card no|number|name
//   VENDOR_ORDER       serial|card no|number|name|sex|ethnic|birth|birthplace|issue date|valid until|region|
//                      init org|spec|
//                      bank card no|photo file|sign certificate|encryption certificate|outlet|box|position
//   KEY_REPLACE_ORDER  serial|card no|card identification code|box|position
//
// A vendor's order is a tar with VENDOR_ORDER.txt and photos/000001.jpg …, in an envelope (SM4-GCM, its key under SM2).

#include "business/production/order_files.hpp"

#include <sstream>

#include "business/collection/collection.hpp"
#include "business/production/archive.hpp"
#include "business/production/problems.hpp"
#include "business/production/record_text.hpp"
#include "engine/envelope.hpp"
#include "engine/files.hpp"
#include "engine/sm3.hpp"

namespace onecard::production {
namespace {

constexpr std::int64_t items_in_a_piece = 2'000;

std::string padded(std::int64_t number, std::size_t digits) {
    const std::string text = std::to_string(number);
    return text.size() < digits ? std::string(digits - text.size(), '0') + text : text;
}
std::string until_text(const std::optional<Date>& until) {
    return !until ? "" : *until == Date::latest() ? "长期" : until->compact();
}
std::string photo_name(const FileItem& one) {
    return one.snapshot.photo.empty() ? "" : "photos/" + padded(one.item.serial, 6) + ".jpg";
}

/// An output stream into a whole file.
class FileBuffer final : public std::streambuf {
public:
    explicit FileBuffer(WholeFile& file) : file_{file} {}

protected:
    std::streamsize xsputn(const char* bytes, std::streamsize count) override {
        file_.write({bytes, static_cast<std::size_t>(count)});
        return count;
    }
    int_type overflow(int_type c) override {
        const char byte = traits_type::to_char_type(c);
        file_.write({&byte, 1});
        return c;
    }

private:
    WholeFile& file_;
};

/// Names of outlets, each asked for once.
class OutletNames {
public:
    explicit OutletNames(Database& db) : db_{db} {}
    const std::string& of(std::int64_t outlet) {
        const auto [at, fresh] = names_.emplace(outlet, "");
        if (fresh && outlet != 0) at->second = access::organisation_name(db_, access::OrganisationId{outlet});
        return at->second;
    }

private:
    Database& db_;
    std::map<std::int64_t, std::string> names_;
};

ItemStage stage_for(std::string_view kind) {
    return kind == bank_order     ? ItemStage::in_batch
           : kind == centre_order ? ItemStage::made
                                  : ItemStage::opened;
}

}  // namespace

void add_bank_line(std::string& text, const FileItem& one, std::string_view outlet) {
    const Snapshot& s = one.snapshot;
    add_line(text, {padded(one.item.serial, 6),
                    one.item.card_no,
                    s.number,
                    s.name,
                    s.sex,
                    s.ethnic,
                    s.birth.compact(),
                    s.cert_type,
                    s.number,
                    until_text(s.cert_valid_until),
                    s.nationality,
                    s.occupation,
                    s.mobile,
                    s.huji_address,
                    s.living_address,
                    "",
                    outlet,
                    s.guardian_number.empty() ? "" : "GUARDIAN",
                    s.guardian_number,
                    s.guardian_name});
}

void add_certificate_line(std::string& text, const FileItem& one) {
    add_line(text, {padded(one.item.serial, 6), one.item.card_no, one.snapshot.number, one.snapshot.name});
}

void add_vendor_line(std::string& text, const FileItem& one, const VendorHead& head,
                     std::string_view outlet) {
    const Snapshot& s = one.snapshot;
    const std::string until =
        head.valid_years == 0
            ? ""
            : Date::of(head.issued_on.year() + static_cast<int>(head.valid_years), head.issued_on.month(), 1)
                  ->compact();
    // Twelve bytes name the issuing body: the region's code, filled with zeros.
    const std::string body = head.region.six() + std::string(18, '0');
    add_line(text, {padded(one.item.serial, 6),
                    one.item.card_no,
                    s.number,
                    s.name,
                    s.sex,
                    s.ethnic,
                    s.birth.compact(),
                    s.cert_type == "01" ? std::string_view{s.number}.substr(0, 6) : std::string_view{},
                    head.issued_on.compact(),
                    until,
                    head.region.six(),
                    body,
                    head.spec_version,
                    one.bank_card,
                    photo_name(one),
                    one.sign_serial,
                    one.enc_serial,
                    outlet,
                    padded(one.item.box_no, 4),
                    one.item.box_position});
}

void add_centre_line(std::string& text, const FileItem& one) {
    add_line(text, {padded(one.item.serial, 6), one.item.card_no, one.ident_code, padded(one.item.box_no, 4),
                    one.item.box_position});
}

std::string order_name(const Batch& batch, std::string_view kind, std::int64_t version,
                       const Partner& partner) {
    return std::string{kind} + "_" + batch.batch_no + "_" + std::to_string(version) +
           (kind == vendor_order ? ".tar" : ".txt") + (partner.sealed ? ".enc" : "");
}

MadeFile make_order(Unit& unit, const Batch& batch, const Partner& partner, std::string_view kind,
                    std::int64_t version, const std::filesystem::path& place) {
    const ItemStage stage = stage_for(kind);
    const issuing::Profile profile = issuing::must_find_profile(unit.db, batch.profile);
    const VendorHead head{batch.region, profile.spec_version, unit.today(), profile.valid_years};
    OutletNames outlets{unit.db};
    std::string lines;
    MadeFile made;
    std::vector<std::pair<std::int64_t, PersonKey>> photographed;
    std::vector<std::string> photos;
    for (std::int64_t after = 0;;) {
        const std::int64_t seen = each_file_item(
            unit.db, unit.sealer, batch.id, stage, after, items_in_a_piece, [&](const FileItem& one) {
                after = one.item.serial;
                ++made.lines;
                const std::string& outlet = outlets.of(one.item.outlet);
                if (kind == bank_order)
                    add_bank_line(lines, one, outlet);
                else if (kind == certificate_order)
                    add_certificate_line(lines, one);
                else if (kind == centre_order)
                    add_centre_line(lines, one);
                else
                    add_vendor_line(lines, one, head, outlet);
                if (kind == vendor_order && !one.snapshot.photo.empty()) {
                    photographed.emplace_back(one.item.serial, one.item.person);
                    photos.push_back(one.snapshot.photo);
                }
            });
        if (seen < items_in_a_piece) break;
    }
    const std::string text = encoded(
        head_text({std::string{kind}, batch.batch_no, version, unit.today(), made.lines, "", ""}) + lines,
        partner.encoding);
    made.text_digest = sm3_hex(text);

    WholeFile file{place};
    FileBuffer buffer{file};
    std::ostream out{&buffer};
    std::optional<EnvelopeWriter> envelope;
    if (partner.sealed) envelope.emplace(out, partner.public_key);
    const auto put = [&](std::string_view bytes) {
        if (envelope)
            envelope->write(bytes);
        else
            file.write(bytes);
    };
    if (kind != vendor_order) {
        put(text);
    } else {
        TarWriter tar{put};
        tar.add("VENDOR_ORDER.txt", text);
        for (std::size_t i = 0; i < photographed.size(); ++i) {
            const auto& [serial, person] = photographed[i];
            const auto photo = collection::find_photo(unit.db, person);
            // What is printed is what was frozen.
            if (!photo || photo->sm3 != photos[i]) throw Problem{photo_changed}.with(std::to_string(serial));
            tar.add("photos/" + padded(serial, 6) + ".jpg", collection::read_photo(unit, person, *photo));
        }
        tar.finish();
    }
    if (envelope) envelope->finish();
    file.keep();
    return made;
}

}  // namespace onecard::production
