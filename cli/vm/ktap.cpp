// SPDX-License-Identifier: GPL-2.0-only
#include "vm/ktap.hpp"

#include <charconv>
#include <optional>

#include "support/files.hpp"

namespace keel::vm {

namespace {

struct Level {
    std::size_t indent = 0;
    std::optional<unsigned> planned = {};
    unsigned seen = 0;
    std::size_t first_case = 0;  ///< where this level's cases begin in the list
};

struct Result {
    bool ok = false;
    unsigned number = 0;
    std::string name;
    std::string directive;
};

std::optional<unsigned> number_at(std::string_view& text) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{}) return {};
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return value;
}

/// `ok 3 - name # SKIP reason`
std::optional<Result> read_result(std::string_view line) {
    Result result;
    if (line.starts_with("ok ")) {
        result.ok = true;
        line.remove_prefix(3);
    } else if (line.starts_with("not ok ")) {
        line.remove_prefix(7);
    } else {
        return {};
    }
    const auto number = number_at(line);
    if (!number) return {};
    result.number = *number;
    line = trimmed(line);
    if (line.starts_with("- ")) line.remove_prefix(2);
    const auto hash = line.find(" # ");
    result.name = trimmed(line.substr(0, hash));
    if (line.starts_with("# ")) {
        result.name.clear();
        result.directive = line.substr(2);
    } else if (hash != line.npos) {
        result.directive = line.substr(hash + 3);
    }
    if (result.name.empty()) result.name = "test " + std::to_string(result.number);
    return result;
}

Verdict verdict_of(const Result& result) {
    if (result.directive.starts_with("SKIP")) return Verdict::skipped;
    if (result.directive.starts_with("TODO") || result.directive.starts_with("XFAIL")) {
        return result.ok ? Verdict::passed : Verdict::expected_failure;
    }
    return result.ok ? Verdict::passed : Verdict::failed;
}

class Reader {
public:
    explicit Reader(const std::string& suite) : suite_{suite} {}

    void take(std::string_view line) {
        const auto indent = std::min(line.find_first_not_of(' '), line.size());
        line.remove_prefix(indent);
        if (line.starts_with("KTAP version ") || line.starts_with("TAP version ")) {
            open(indent);
        } else if (line.starts_with("1..")) {
            line.remove_prefix(3);
            open(indent);
            levels_.back().planned = number_at(line);
        } else if (line.starts_with("#")) {
            details_ += std::string{line} + "\n";
        } else if (const auto result = read_result(line)) {
            take_result(*result, indent);
        }
    }

    std::vector<TestCase> finish() {
        while (!levels_.empty()) close({});
        if (cases_.empty()) {
            cases_.push_back({.name = suite_, .verdict = Verdict::failed, .details = "no test result was printed\n"});
        }
        return std::move(cases_);
    }

private:
    void open(std::size_t indent) {
        while (!levels_.empty() && levels_.back().indent > indent) close({});
        if (levels_.empty() || levels_.back().indent < indent) {
            levels_.push_back({.indent = indent, .first_case = cases_.size()});
        }
    }

    /// A result at this indentation ends the tests inside it: they get its name as theirs.
    void take_result(const Result& result, std::size_t indent) {
        bool had_tests_inside = false;
        while (!levels_.empty() && levels_.back().indent > indent) {
            had_tests_inside |= cases_.size() > levels_.back().first_case;
            close(result.name);
        }
        if (levels_.empty()) levels_.push_back({.indent = indent, .first_case = cases_.size()});
        ++levels_.back().seen;
        const auto verdict = verdict_of(result);
        // The result of a group repeats what its tests said, unless only the group failed.
        if (!had_tests_inside || (verdict == Verdict::failed && !any_failed_)) {
            cases_.push_back({.name = suite_ + "." + result.name, .verdict = verdict, .details = details_});
        }
        any_failed_ |= verdict == Verdict::failed;
        details_.clear();
    }

    void close(const std::string& name) {
        const auto level = levels_.back();
        levels_.pop_back();
        if (level.planned && *level.planned != level.seen) {
            cases_.push_back({.name = suite_ + ".plan",
                              .verdict = Verdict::failed,
                              .details = "planned " + std::to_string(*level.planned) + " tests, saw " +
                                         std::to_string(level.seen) + "\n" + details_});
        }
        if (name.empty()) return;
        for (auto index = level.first_case; index < cases_.size(); ++index) {
            auto& inner = cases_[index].name;
            inner = suite_ + "." + name + inner.substr(suite_.size());
        }
    }

    std::string suite_;
    std::vector<Level> levels_;
    std::vector<TestCase> cases_;
    std::string details_;
    bool any_failed_ = false;
};

}  // namespace

std::vector<TestCase> read_ktap(std::string_view text, const std::string& suite) {
    Reader reader{suite};
    for (const auto& line : lines_of(text)) reader.take(line);
    return reader.finish();
}

}  // namespace keel::vm
