// SPDX-License-Identifier: GPL-2.0-only
#include "unsafe/inventory.hpp"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <set>
#include <tuple>

namespace keel::unsafe_code {

namespace {

UnsafeUse::Kind kind_of(std::string_view word) {
    return word == "scope" ? UnsafeUse::Kind::scope : word == "promise" ? UnsafeUse::Kind::promise : UnsafeUse::Kind::call;
}

/// Of the same file, however it is named.
std::string whole_name(const fs::path& path) { return fs::weakly_canonical(path).string(); }

using Key = std::tuple<std::string, unsigned, UnsafeUse::Kind>;

/// The words of a reason in small letters, without marks.
std::vector<std::string> plain_words(std::string_view text) {
    std::vector<std::string> words{""};
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (std::isalnum(byte) || byte >= 0x80 || letter == '_') words.back() += static_cast<char>(std::tolower(byte));
        else if (letter != '\'' && !words.back().empty()) words.emplace_back();
    }
    if (words.back().empty()) words.pop_back();
    return words;
}

}  // namespace

std::string_view word_for(Flag flag) {
    switch (flag) {
        case Flag::repeated_reason: return "repeated reason";
        case Flag::empty_reason: return "empty reason";
        case Flag::large_scope: return "larger than needed";
    }
    return "?";
}

std::string_view word_for(UnsafeUse::Kind kind) {
    switch (kind) {
        case UnsafeUse::Kind::scope: return "scope";
        case UnsafeUse::Kind::call: return "call";
        case UnsafeUse::Kind::promise: return "promise";
    }
    return "?";
}

unsigned Place::needless() const {
    if (first == 0 || last == 0) return 0;
    const unsigned after = statements - std::min(statements, last);
    return first - 1 + (after > 2 ? after : 0);
}

unsigned Inventory::lines() const {
    unsigned sum = 0;
    for (const auto& file : files) sum += file.lines;
    return sum;
}

double Inventory::per_thousand_lines() const { return lines() == 0 ? 0 : 1000.0 * static_cast<double>(places.size()) / lines(); }

std::vector<Place> scan(const std::string& file, std::string_view text) {
    std::vector<Place> places;
    for (auto& use : scan_unsafe(text)) {
        Place place;
        place.file = file;
        place.line = use.line;
        place.kind = use.kind;
        place.reason = std::move(use.reason);
        places.push_back(std::move(place));
    }
    return places;
}

Inventory scan(const std::vector<fs::path>& files) {
    Inventory inventory;
    for (const auto& file : files) {
        const auto text = read_file(file);
        const auto places = scan(file.string(), text);
        inventory.files.push_back({file.string(), count_code_lines(text), static_cast<unsigned>(places.size())});
        inventory.places.insert(inventory.places.end(), places.begin(), places.end());
    }
    return inventory;
}

void add_needs(Inventory& inventory, std::string_view lines) {
    std::map<Key, std::vector<Place*>> places;
    std::map<std::string, std::string> names;
    for (auto& place : inventory.places) {
        const auto [name, is_new] = names.try_emplace(place.file);
        if (is_new) name->second = whole_name(place.file);
        places[{name->second, place.line, place.kind}].push_back(&place);
    }
    inventory.has_needs = true;
    std::map<std::string, std::string> files;
    for (const auto& line : lines_of(lines)) {
        const auto one = nlohmann::json::parse(line, nullptr, false);
        if (!one.is_object()) continue;
        const auto [name, is_new] = files.try_emplace(one.value("file", ""));
        if (is_new) name->second = whole_name(name->first);
        const auto found = places.find({name->second, one.value("line", 0u), kind_of(one.value("kind", ""))});
        if (found == places.end()) continue;
        for (auto* place : found->second) {
            if (found->second.size() > 1 && place->reason != one.value("reason", "")) continue;
            place->function = one.value("function", "");
            for (const auto& said : one.value("needs", std::vector<std::string>{})) {
                // "calls the C function 'kfree', whose demands nobody checks; use a class of the library"
                const auto need = said.substr(0, said.find(';'));
                if (!std::ranges::contains(place->needs, need)) place->needs.push_back(need);
            }
            place->end = one.value("end", 0u);
            place->statements = one.value("statements", 0u);
            // Instances of a template may need it at different statements.
            const auto first = one.value("first", 0u);
            if (first != 0 && (place->first == 0 || first < place->first)) place->first = first;
            place->last = std::max(place->last, one.value("last", 0u));
        }
    }
}

void add_owners(Inventory& inventory, const Policy& policy, const fs::path& top) {
    inventory.has_owners = true;
    for (auto& place : inventory.places) {
        const auto path = fs::path{whole_name(place.file)}.lexically_relative(fs::weakly_canonical(top));
        const auto match = policy.of(path.string());
        if (!match.subsystem) continue;
        place.subsystem = match.subsystem->name;
        place.owners = match.subsystem->owners;
    }
}

bool is_empty_of_content(std::string_view reason) {
    static const std::set<std::string> filler{
        "a", "all", "always", "an", "and", "are", "be", "because", "been", "can", "cannot", "cant", "checked", "correct", "do", "does",
        "doesnt", "dont", "fail", "fine", "fix", "fixme", "go", "good", "here", "hopefully", "how", "i", "in", "is", "it", "its", "just",
        "know", "legacy", "me", "must", "needed", "necessary", "no", "not", "ok", "okay", "on", "reason", "required", "right", "safe",
        "see", "should", "so", "some", "surely", "that", "the", "there", "this", "to", "todo", "trust", "unsafe", "us", "valid", "we",
        "well", "what", "will", "work", "works", "wrong", "xxx", "yes", "you", "above", "below"};
    std::set<std::string> content;
    for (auto& word : plain_words(reason))
        if (!filler.contains(word)) content.insert(std::move(word));
    return content.size() < 2;
}

void judge(Inventory& inventory) {
    std::map<std::vector<std::string>, unsigned> count;
    for (const auto& place : inventory.places) ++count[plain_words(place.reason)];
    for (auto& place : inventory.places) {
        place.flags.clear();
        place.repeats = count[plain_words(place.reason)];
        if (is_empty_of_content(place.reason)) place.flags.push_back(Flag::empty_reason);
        if (place.repeats > 1) place.flags.push_back(Flag::repeated_reason);
        if (place.needless() > 0) place.flags.push_back(Flag::large_scope);
    }
}

Difference difference(const std::vector<Place>& now, const std::vector<Place>& before, std::string since) {
    using Same = std::tuple<std::string, UnsafeUse::Kind, std::string>;
    const auto same = [](const Place& place) { return Same{fs::path{place.file}.lexically_normal(), place.kind, place.reason}; };
    std::map<Same, unsigned> old;
    for (const auto& place : before) ++old[same(place)];
    Difference result;
    result.since = std::move(since);
    for (const auto& place : now) {
        auto& left = old[same(place)];
        if (left > 0) --left;
        else result.gained.push_back(place);
    }
    // What is left of the old ones is gone; of several that were the same, the last.
    for (const auto& place : std::vector<Place>{before.rbegin(), before.rend()}) {
        auto& left = old[same(place)];
        if (left == 0) continue;
        --left;
        result.lost.insert(result.lost.begin(), place);
    }
    return result;
}

}  // namespace keel::unsafe_code
