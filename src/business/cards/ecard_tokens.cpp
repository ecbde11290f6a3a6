// Codes and channels of e-cards, with their statements.

#include "business/cards/ecard_tokens.hpp"

#include <algorithm>

#include "business/cards/bank_notice.hpp"
#include "business/cards/card_life.hpp"
#include "business/cards/life_parameters.hpp"
#include "business/cards/problems.hpp"
#include "business/people/people.hpp"
#include "engine/advance.hpp"
#include "engine/keys.hpp"
#include "engine/person_hasher.hpp"
#include "engine/secret.hpp"
#include "engine/sm3.hpp"

namespace onecard::cards {
namespace {

constexpr Statement select_channels{"cards.select_ecard_channels", R"sql(
    SELECT id, state, code, name_zh, name_en, kind, level, parent, shows_full_number
      FROM ecard_channels ORDER BY code)sql"};
constexpr Statement insert_one_channel{"cards.insert_ecard_channel", R"sql(
    INSERT INTO ecard_channels (id, state, code, name_zh, name_en, kind, level, parent, shows_full_number)
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9))sql"};
constexpr Statement insert_token{"cards.insert_ecard_token", R"sql(
    INSERT INTO ecard_tokens (digest, ecard, channel, purpose, issued_at, expires_at, used_at, used_by, scene)
    VALUES ($1, $2, $3, $4, $5, $6, 0, '', ''))sql"};
constexpr Statement select_token{"cards.select_ecard_token", R"sql(
    SELECT e.person_key, t.ecard, t.purpose, t.issued_at, t.expires_at, t.used_at, t.channel
      FROM ecard_tokens t JOIN ecards e ON e.id = t.ecard WHERE t.digest = $1)sql"};
// The one statement that uses a code up: whoever comes second changes no row.
constexpr Statement use_token{"cards.use_ecard_token", R"sql(
    UPDATE ecard_tokens SET used_at = $2, used_by = $3, scene = $4 WHERE digest = $1 AND used_at = 0)sql"};
constexpr Statement forget_tokens{"cards.forget_ecard_tokens", R"sql(
    DELETE FROM ecard_tokens WHERE digest IN (
        SELECT digest FROM ecard_tokens WHERE expires_at < $1 AND used_at = 0 ORDER BY expires_at LIMIT 20))sql"};

constexpr std::size_t random_digits = 32, sign_digits = 16;
constexpr std::string_view token_mark = "OC1";
constexpr std::int64_t longest_token_seconds = 60;
constexpr std::int64_t day_seconds = 86400;

std::string sign_of(const KeyRing& keys, std::string_view random) {
    const Sm3Digest mac = HmacSm3{keys.token_key()}.of("ecard-token:" + std::string{random});
    return hex_of(mac).substr(0, sign_digits);
}
std::array<std::uint8_t, 16> digest_of_token(Unit& unit, std::string_view random) {
    return unit.hasher.blind("ecard_token", random);
}
Blob as_blob(const std::array<std::uint8_t, 16>& digest) {
    return {{reinterpret_cast<const char*>(digest.data()), digest.size()}};
}

ECard shown(Unit& unit, const ECardRow& row) {
    ECard ecard{.number = row.id.number(),
                .card_no = row.card_no,
                .valid = row.state == ECardState::valid,
                .state = ecard_lifecycle.words(row.state),
                .level = row.level,
                .issued_at = row.issued_at,
                .consent = row.consent,
                .channels = {}};
    for (const ECardBinding& binding : list_bindings(unit.db, row.key, row.id))
        ecard.channels.push_back(binding.channel);
    return ecard;
}

bool is_bound(Database& db, const ECardRow& ecard, std::string_view channel) {
    for (const ECardBinding& binding : list_bindings(db, ecard.key, ecard.id))
        if (binding.channel == channel) return true;
    return false;
}

/// R3.15-1: the second level needs the bank part ACTIVE and a mobile.
std::int64_t level_of(Unit& unit, const Card& card) {
    const auto holder = people::find_person(unit, card.key);
    return card.bank_state == BankState::active && holder && holder->mobile ? 2 : 1;
}

void must_be_open(Database& db, std::string_view code) {
    const auto channel = find_channel(db, code);
    if (!channel || channel->state != ChannelState::running) throw Problem{channel_closed}.at("channel");
    if (channel->level == 1) return;
    const auto parent = find_channel(db, channel->parent);
    if (!parent || parent->state != ChannelState::running) throw Problem{channel_closed}.at("channel");
}

ECardRow must_find_row(Unit& unit, const PersonKey& key, std::string_view channel) {
    auto row = find_ecard_row(unit.db, key);
    if (!row || !is_bound(unit.db, *row, channel)) throw Problem{ecard_not_bound};
    return *std::move(row);
}

bool is_lost(SocialState state) {
    return state == SocialState::temp_lost || state == SocialState::formally_lost;
}

}  // namespace

std::span<const Label<ChannelKind>> labels_of(ChannelKind) {
    static constexpr Label<ChannelKind> labels[] = {
        {ChannelKind::hrss, "hrss", {"人社渠道", "Human resources and social security"}},
        {ChannelKind::government, "government", {"政务渠道", "Government"}},
        {ChannelKind::national, "national", {"全国签约渠道", "Nationally signed"}},
        {ChannelKind::bank, "bank", {"银行渠道", "Bank"}},
        {ChannelKind::medical, "medical", {"医疗渠道", "Medical"}},
        {ChannelKind::social, "social", {"社会渠道", "Social"}},
    };
    return labels;
}
std::span<const Label<ECardPurpose>> labels_of(ECardPurpose) {
    static constexpr Label<ECardPurpose> labels[] = {
        {ECardPurpose::identity, "identity", {"身份凭证", "Identity"}},
        {ECardPurpose::pay, "pay", {"支付", "Payment"}},
    };
    return labels;
}

std::vector<ECardChannel> list_channels(Database& db) {
    std::vector<ECardChannel> channels;
    db.each(select_channels, [&](const Row& row) {
        channels.push_back({.id = row.id<ChannelId>(0),
                            .state = channel_lifecycle.state(row.text(1)),
                            .code = row.string(2),
                            .name_zh = row.string(3),
                            .name_en = row.string(4),
                            .kind = of_code<ChannelKind>(row.text(5)),
                            .level = row.number(6),
                            .parent = row.string(7),
                            .shows_full_number = row.flag(8)});
    });
    return channels;
}
std::optional<ECardChannel> find_channel(Database& db, std::string_view code) {
    for (ECardChannel& channel : list_channels(db))
        if (channel.code == code) return std::move(channel);
    return {};
}
ECardChannel must_find_channel(Database& db, ChannelId id) {
    for (ECardChannel& channel : list_channels(db))
        if (channel.id == id) return std::move(channel);
    throw Problem{channel_not_found}.at("channel").with(id.text());
}
void insert_channel(Unit& unit, const ECardChannel& channel) {
    unit.db.change(insert_one_channel, channel.id, channel_lifecycle.code(channel.state), channel.code,
                   channel.name_zh, channel.name_en, code_of(channel.kind), channel.level, channel.parent,
                   channel.shows_full_number);
    record_birth(unit, view_of(channel_lifecycle), channel.id.number(), "register_channel");
}

std::optional<ECard> find_ecard(Unit& unit, const PersonKey& key) {
    const auto row = find_ecard_row(unit.db, key);
    if (!row) return {};
    return shown(unit, *row);
}

ECard issue_ecard(Unit& unit, const PersonKey& key, std::string_view channel) {
    must_be_open(unit.db, channel);
    const auto holder = people::find_person(unit, key);
    if (!holder) throw Problem{ecard_needs_card};
    if (!flag_in_any_case(unit.db, holder->town, "ecard_issued", unit.today()))
        throw Problem{ecard_not_issued_here};
    auto row = find_ecard_row(unit.db, key);
    if (!row) {
        const std::vector<Card> cards = list_cards(unit, key);
        const auto card = std::ranges::find(cards, SocialState::normal, &Card::social_state);
        if (card == cards.end() || details_of(unit.db, key, card->card_no).temporary)
            throw Problem{ecard_needs_card};
        row = ECardRow{.id = unit.next_id<ECardId>(),
                       .state = ECardState::valid,
                       .key = key,
                       .card_no = card->card_no,
                       .level = level_of(unit, *card),
                       .issued_at = unit.now,
                       .channel = std::string{channel}};
        insert_ecard(unit, *row);
    } else if (const std::int64_t level = level_of(unit, must_find_card(unit, {key, row->card_no}));
               level > row->level) {
        set_ecard_level(unit, *row, level);
        row->level = level;
    }
    if (!is_bound(unit.db, *row, channel)) bind_ecard(unit, *row, channel);
    return shown(unit, *row);
}

void unbind_ecard(Unit& unit, const PersonKey& key, std::string_view channel) {
    const ECardRow row = must_find_row(unit, key, channel);
    unbind_ecard(unit, row, channel);
    if (list_bindings(unit.db, key, row.id).empty()) advance(unit, row, ECardAct::end_ecard);
}

void consent_to_identity(Unit& unit, const PersonKey& key, bool consent) {
    const auto row = find_ecard_row(unit.db, key);
    if (!row) throw Problem{ecard_not_bound};
    set_ecard_consent(unit, *row, consent);
}

ECardToken issue_token(Unit& unit, const PersonKey& key, std::string_view channel, ECardPurpose purpose) {
    must_be_open(unit.db, channel);
    const ECardRow row = must_find_row(unit, key, channel);
    if (row.state != ECardState::valid) throw Problem{ecard_suspended};
    const Card card = must_find_card(unit, {key, row.card_no});
    const RegionCode place = place_of(unit, card);
    if (purpose == ECardPurpose::pay) {
        if (row.level < 2) throw Problem{ecard_level_low}.at("purpose");
        if (is_lost(card.social_state) &&
            text_in_any_case(unit.db, place, "ecard_payment_on_loss", unit.today()) == "SUSPEND")
            throw Problem{ecard_no_payment}.at("purpose");
    }
    unit.db.change(forget_tokens, unit.now.plus_seconds(-day_seconds));
    std::array<std::uint8_t, random_digits / 2> bytes{};
    fill_random(bytes);
    const std::string random = hex_of(bytes);
    const std::int64_t seconds =
        std::min(policies::number_in_any_case(unit.db, place, "ecard_token_seconds", unit.today()),
                 longest_token_seconds);
    const Instant until = unit.now.plus_seconds(seconds);
    unit.db.change(insert_token, as_blob(digest_of_token(unit, random)), row.id, channel, code_of(purpose),
                   unit.now, until);
    return {std::string{token_mark} + random + sign_of(unit.keys, random), until};
}

TokenVerdict check_token(Unit& unit, std::string_view text, std::string_view scene) {
    const TokenVerdict foreign{"E3001",
                               {"不是本平台的电子社保卡码", "Not a code of an e-card of this platform"}};
    if (text.size() != token_mark.size() + random_digits + sign_digits || !text.starts_with(token_mark))
        return foreign;
    const std::string_view random = text.substr(token_mark.size(), random_digits);
    if (!constant_time_equal(text.substr(token_mark.size() + random_digits), sign_of(unit.keys, random)))
        return foreign;

    const auto digest = digest_of_token(unit, random);
    PersonKey key{};
    ECardId ecard{};
    std::string channel;
    TokenVerdict verdict = foreign;
    Instant issued{}, expires{};
    bool used = false;
    unit.db.each(
        select_token,
        [&](const Row& row) {
            key = row.person_key(0);
            ecard = row.id<ECardId>(1);
            verdict.purpose = of_code<ECardPurpose>(row.text(2));
            issued = row.instant(3);
            expires = row.instant(4);
            used = row.number(5) != 0;
            channel = row.text(6);
        },
        as_blob(digest));
    const auto expired = [&] {
        verdict.code = "E3005";
        verdict.words = {"二维码已过期，请让持卡人刷新", "The code has expired; let the holder refresh it"};
        return verdict;
    };
    if (!ecard) return expired();  // forgotten long after it expired
    if (used) {
        verdict.code = "E3006";
        verdict.words = {"二维码已使用过，请让持卡人刷新；截图无效",
                         "The code was used before; let the holder refresh it, a screenshot is of no use"};
        return verdict;
    }
    const auto row = find_ecard_row(unit.db, key);
    if (!row || row->id != ecard) {
        verdict.code = "E2009";
        verdict.words = {"电子社保卡已失效", "The e-card is no longer valid"};
        return verdict;
    }
    const Card card = must_find_card(unit, {key, row->card_no});
    const std::int64_t skew =
        policies::number_in_any_case(unit.db, place_of(unit, card), "ecard_clock_skew_seconds", unit.today());
    if (unit.now > expires.plus_seconds(skew) || unit.now.plus_seconds(skew) < issued) return expired();
    if (unit.db.change(use_token, as_blob(digest), unit.now, unit.actor.code, scene) != 1) {
        verdict.code = "E3006";
        verdict.words = {"二维码已使用过，请让持卡人刷新；截图无效",
                         "The code was used before; let the holder refresh it, a screenshot is of no use"};
        return verdict;
    }
    verdict.ecard = *row;
    if (const auto open = find_channel(unit.db, channel)) verdict.may_see_number = open->shows_full_number;
    if (row->state != ECardState::valid) {
        const bool temporary = card.social_state == SocialState::temp_lost;
        verdict.code = card.social_state == SocialState::app_locked ? "E2004" : temporary ? "E2002" : "E2003";
        verdict.words = {"实体卡已挂失或锁定，电子社保卡暂停使用",
                         "The card is lost or locked, so the e-card is suspended"};
        return verdict;
    }
    verdict.code = "OK";
    verdict.words = is_lost(card.social_state)
                        ? Words{"有效：实体卡已挂失，持卡人同意继续用作身份凭证",
                                "Valid: the card is lost, and its holder agreed to be identified"}
                        : Words{"有效", "Valid"};
    return verdict;
}

CardStanding standing_of(Unit& unit, const PersonKey& key, std::string_view card_no) {
    const CardRef ref{key, std::string{card_no}};
    CardStanding standing{.social_state = must_find_card(unit, ref).social_state,
                          .temp_loss_until = details_of(unit.db, key, card_no).temp_loss_until};
    if (const auto notice = last_notice_of(unit.db, ref)) {
        standing.half_blocked = notice->state == NoticeState::half_blocked && is_loss(notice->kind);
        standing.bank = notice_lifecycle.words(notice->state);
    }
    return standing;
}
void report_own_loss(Unit& unit, const PersonKey& key, std::string_view card_no, Channel channel) {
    step_card(unit, must_find_card(unit, {key, std::string{card_no}}), SocialAct::report_temporary_loss,
              {.channel = channel});
}

}  // namespace onecard::cards
